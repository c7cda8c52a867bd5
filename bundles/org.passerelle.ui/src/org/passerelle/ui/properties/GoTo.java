// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.passerelle.ui.UiMessages;

/** The small button beside a reference that leads to what it refers to. */
final class GoTo {

    private final ToolBar bar;

    GoTo(Composite grid, Runnable go) {
        bar = new ToolBar(grid, SWT.FLAT);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_FORWARD));
        item.setToolTipText(UiMessages.text("properties.goto"));
        item.addListener(SWT.Selection, event -> go.run());
    }

    /** Offers to go somewhere, or nothing. */
    void enable(boolean enabled) {
        bar.setVisible(enabled);
    }
}
