// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.Field;

/** The elements that belong to the shown one, each a link to its own form. */
final class PartsRow extends Row {

    private static final int MOST = 12;

    private Composite area;
    private LocalResourceManager resources;

    PartsRow(Field field, Editing editing) {
        super(field, editing);
    }

    @Override
    void widgets(Composite grid) {
        ((GridData) label().getLayoutData()).verticalAlignment = SWT.BEGINNING;
        area = new Composite(grid, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
    }

    @Override
    void show() {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        List<Choice> parts = field().values();
        parts.stream().limit(MOST).forEach(this::link);
        if (parts.size() > MOST) {
            Label more = new Label(area, SWT.NONE);
            more.setText(UiMessages.text("properties.more", parts.size() - MOST));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(more);
        }
    }

    private void link(Choice part) {
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image(resources, part.icon()));
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + part.label().replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setToolTipText(part.label());
        link.addListener(SWT.Selection, event -> editing().show(part.id()));
        GridDataFactory.fillDefaults().grab(true, false).hint(Measures.character(area) * 10, SWT.DEFAULT).applyTo(link);
    }

    @Override
    Control control() {
        return area;
    }
}
