// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.delete.IDeleteHook;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.PlatformUI;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.editing.Deletion;

/** Says before a deletion what goes with it, and asks; where nothing else goes, nobody is asked. */
public final class ConfirmDelete implements IDeleteHook {

    private static final int LINES = 25;

    @Override
    public IStatus beforeDeleteCommandExecution(Collection<DSemanticDecorator> selections, Map<String, Object> parameters) {
        Locale locale = Locale.getDefault();
        List<EObject> elements = Selected.elements(selections).stream().filter(Deletion::allowed).toList();
        List<String> consequences = elements.stream().flatMap(one -> Deletion.consequences(one, locale).stream()).distinct().toList();
        if (consequences.isEmpty()) {
            return Status.OK_STATUS;
        }
        String what = elements.size() == 1 ? Appearance.in(locale).label(elements.get(0))
                : UiMessages.text("delete.several", elements.size());
        boolean yes = MessageDialog.openConfirm(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                UiMessages.text("delete.title"), UiMessages.text("delete.question", what) + "\n\n" + list(consequences));
        return yes ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private static String list(List<String> lines) {
        String text = String.join("\n", lines.subList(0, Math.min(lines.size(), LINES)));
        return lines.size() > LINES ? text + "\n…" : text;
    }
}
