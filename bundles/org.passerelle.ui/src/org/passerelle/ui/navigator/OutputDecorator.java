// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.passerelle.ui.UiMessages;

/** Says of a folder that it holds an exported run book. */
public final class OutputDecorator implements ILightweightLabelDecorator {

    private static final String RUN_BOOK = "runbook.html";

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFolder folder && folder.exists(Path.fromPortableString(RUN_BOOK))) {
            decoration.addSuffix("  " + UiMessages.text("navigator.output"));
        }
    }

    @Override
    public void addListener(ILabelProviderListener listener) {
        // The navigator shows a folder anew when files come into it; there is nothing else to tell.
    }

    @Override
    public void removeListener(ILabelProviderListener listener) {
        // Nobody is told anything.
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}
