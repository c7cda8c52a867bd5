// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Choice;
import org.passerelle.ui.properties.content.Field;

/** Asks which of many to choose, with a filter. */
final class Picker {

    private Picker() {
    }

    /** What a person chose; empty if they chose nothing. */
    static List<Choice> choose(Control near, Field field, List<Choice> choices, boolean several) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
        try {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(near.getShell(), new LabelProvider() {
                @Override
                public String getText(Object element) {
                    return ((Choice) element).label();
                }

                @Override
                public Image getImage(Object element) {
                    return Icons.image(resources, ((Choice) element).icon());
                }
            });
            dialog.setTitle(field.label());
            dialog.setMessage(UiMessages.text("properties.choose"));
            dialog.setMultipleSelection(several);
            dialog.setElements(choices.toArray());
            return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(Choice.class::cast).toList() : List.of();
        } finally {
            resources.dispose();
        }
    }
}
