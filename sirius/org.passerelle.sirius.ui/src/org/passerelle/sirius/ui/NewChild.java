// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;

/** Asks what is to be created in an element, of all that can be created there, and creates it as one step. */
public final class NewChild implements IExternalJavaAction {

    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        List<EObject> elements = Selected.elements(selections);
        return elements.size() == 1 && !Creations.in(elements.get(0)).isEmpty();
    }

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        // The tool that calls this holds a transaction; nobody is asked while it does.
        Selected.elements(selections).stream().findFirst()
                .ifPresent(element -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(element)));
    }

    private static void ask(EObject element) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        String name = Appearance.in(Locale.getDefault()).label(element);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                creation -> ((Creation) creation).label(Locale.getDefault())));
        dialog.setTitle(UiMessages.text("child.title"));
        dialog.setMessage(UiMessages.text("child.prompt", name));
        dialog.setEmptyListMessage(UiMessages.text("child.none", name));
        dialog.setElements(Creations.in(element).toArray());
        dialog.setMultipleSelection(false);
        dialog.open();
        if (dialog.getFirstResult() instanceof Creation chosen) {
            create(element, chosen);
        }
    }

    private static void create(EObject element, Creation creation) {
        Session session = SessionManager.INSTANCE.getSession(element);
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain, creation.label(Locale.getDefault())) {
            @Override
            protected void doExecute() {
                Creations.create(creation, element);
            }
        });
    }
}
