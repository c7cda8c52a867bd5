// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.ElementContent;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the tool bar of the form and the Edit menu do with the shown element. */
final class PropertiesActions {

    private static final int MOST_LINES = 12;

    private final PropertiesView view;
    private final Action undo;
    private final Action redo;
    private final Action save;
    private final Action up;
    private final Action text;
    private final Action delete;

    PropertiesActions(PropertiesView view) {
        this.view = view;
        undo = action("undo", ISharedImages.IMG_TOOL_UNDO, this::undo);
        redo = action("redo", ISharedImages.IMG_TOOL_REDO, () -> view.session().session().redo());
        save = action("save", ISharedImages.IMG_ETOOL_SAVE_EDIT, this::save);
        up = action("up", ISharedImages.IMG_TOOL_UP, () -> view.content().ifPresent(content -> view.show(content.parent())));
        text = action("text", ISharedImages.IMG_OBJ_FILE, this::openText);
        delete = action("delete", ISharedImages.IMG_TOOL_DELETE, this::delete);
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.SAVE.getId(), save);
        bars.getToolBarManager().add(up);
        bars.getToolBarManager().add(text);
        bars.getToolBarManager().add(delete);
        bars.updateActionBars();
        update();
    }

    private static Action action(String key, String image, Runnable what) {
        Action action = new Action(UiMessages.text("properties." + key)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(action.getText());
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        return action;
    }

    /** Offers what is possible now. */
    void update() {
        FormSession session = view.session();
        undo.setEnabled(session != null);
        redo.setEnabled(session != null && session.session().canRedo());
        save.setEnabled(session != null);
        up.setEnabled(view.content().filter(content -> !content.parent().isEmpty()).isPresent());
        text.setEnabled(session != null);
        delete.setEnabled(view.content().filter(ElementContent::deletable).isPresent());
    }

    // What is being typed is the latest change.
    private void undo() {
        if (!view.pane().restore()) {
            view.session().session().undo();
        }
    }

    // What is being typed belongs to what is saved; the text editor does it.
    private void save() {
        view.pane().commit();
        FormSession session = view.session();
        session.afterwards(() -> {
            IWorkbenchPage page = view.getSite().getPage();
            IEditorPart editor = page == null ? null : page.findEditor(new FileEditorInput(session.file()));
            if (editor != null && editor.isDirty()) {
                page.saveEditor(editor, false);
            }
        });
    }

    private void openText() {
        IWorkbenchPage page = view.getSite().getPage();
        try {
            IDE.openEditor(page, view.session().file());
        } catch (PartInitException failure) {
            Platform.getLog(PropertiesActions.class).log(failure.getStatus());
        }
    }

    private void delete() {
        ElementContent content = view.content().orElseThrow();
        List<String> lines = view.session().session().document().look(loaded -> consequences(loaded.root(), content.fragment()));
        String question = UiMessages.text("properties.delete.question", content.kind(), content.name());
        String more = lines.size() > MOST_LINES ? '\n' + UiMessages.text("properties.more", lines.size() - MOST_LINES) : "";
        String all = lines.isEmpty() ? question
                : question + "\n\n" + String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size()))) + more;
        if (MessageDialog.openConfirm(view.getSite().getShell(), UiMessages.text("properties.delete"), all)) {
            view.session().change(Changes.delete(), why -> {
                if (!why.isEmpty()) {
                    MessageDialog.openError(view.getSite().getShell(), UiMessages.text("properties.delete"), why);
                }
            }, view.goTo(content::parent));
        }
    }

    private static List<String> consequences(EObject root, String fragment) {
        EObject element = root == null ? null : NamePaths.of(root).find(fragment).orElse(null);
        return element == null || !(EcoreUtil.getRootContainer(element) instanceof Topology) ? List.of()
                : Deletion.consequences(element, Locale.getDefault());
    }
}
