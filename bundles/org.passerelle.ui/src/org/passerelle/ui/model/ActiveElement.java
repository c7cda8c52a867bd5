// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The element that a person works on in a window, whichever view they chose it in: the one around the caret of the active
 * text editor, or one selected in a picture, a table or a form. The caret follows what is selected elsewhere. To be used on
 * the UI thread.
 */
public final class ActiveElement {

    /** Told which element is the active one. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Another element became the active one, or there is none any more.
         *
         * @param element the element; empty when there is none any more
         * @param origin who selected it, as given to {@link ActiveElement#select}; the editor for one that the caret is in
         */
        void selected(Optional<ModelElement> element, Object origin);
    }

    private static final Map<IWorkbenchPage, ActiveElement> PAGES = new WeakHashMap<>();

    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final FollowedEditors editors = new FollowedEditors(this::caretMoved, this::textRead, this::renamed);
    private ModelElement selected;
    private Object origin;
    private boolean toReveal;

    private ActiveElement(IWorkbenchPage page) {
        page.addPartListener(new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                editors.follow(part.getPart(false));
            }

            @Override
            public void partActivated(IWorkbenchPartReference part) {
                activated(part.getPart(false));
            }

            @Override
            public void partBroughtToTop(IWorkbenchPartReference part) {
                editors.follow(part.getPart(false));
            }

            @Override
            public void partInputChanged(IWorkbenchPartReference part) {
                editors.forget(part.getPart(false));
                editors.follow(part.getPart(false));
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                closed(part.getPart(false));
            }
        });
        for (IEditorReference editor : page.getEditorReferences()) {
            editors.follow(editor.getPart(false));
        }
    }

    /** The active element of a page of the workbench. */
    public static ActiveElement of(IWorkbenchPage page) {
        return PAGES.computeIfAbsent(page, ActiveElement::new);
    }

    /** The element that is selected; empty when there is none or its text was not read yet. */
    public Optional<ModelElement> selected() {
        return Optional.ofNullable(selected);
    }

    /**
     * Makes an element the active one. Editors that show its file move their caret there; none is opened, and none takes
     * the focus.
     *
     * @param element the element, never null
     * @param by who selects it, so that they know their own selection again
     */
    public void select(ModelElement element, Object by) {
        boolean other = !element.equals(selected);
        selected = element;
        origin = by;
        // An editor may have been opened since, or its caret moved on within the element.
        toReveal = editors.shows(element.file()) && !editors.reveal(element);
        if (other) {
            tell();
        }
    }

    /** Tells somebody when another element becomes the active one. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Tells that listener no more. */
    public void forget(Listener listener) {
        listeners.remove(listener);
    }

    private void tell() {
        Optional<ModelElement> now = selected();
        Object by = origin;
        listeners.forEach(listener -> listener.selected(now, by));
    }

    // The caret of another editor becomes the one that counts; that of the same file follows what is selected already.
    private void activated(IWorkbenchPart part) {
        editors.follow(part);
        editors.text(part).filter(text -> selected == null || !selected.file().equals(text.file()))
                .ifPresent(text -> caretMoved((ITextEditor) part, text));
    }

    private void textRead(ITextEditor editor, FollowedText text) {
        if (toReveal && selected.file().equals(text.file())) {
            toReveal = !editors.reveal(selected);
        } else if (selected == null || origin == editor) {
            caretMoved(editor, text);
        }
    }

    private void caretMoved(ITextEditor editor, FollowedText text) {
        if (editor == editor.getSite().getPage().getActiveEditor()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
            text.elementAt(caret.getOffset()).ifPresent(fragment -> {
                ModelElement element = new ModelElement(text.file(), fragment);
                boolean other = !element.equals(selected);
                selected = element;
                origin = editor;
                toReveal = false;
                if (other) {
                    tell();
                }
            });
        }
    }

    private void renamed(IFile file, Map<String, String> fragments) {
        String now = selected == null || !selected.file().equals(file) ? null : fragments.get(selected.fragment());
        if (now != null) {
            selected = new ModelElement(file, now);
            tell();
        }
    }

    // With the last editor of a file go its unsaved edits, and the elements that only they declare.
    private void closed(IWorkbenchPart part) {
        editors.forget(part);
        if (part == origin || selected != null && part instanceof IEditorPart && !editors.shows(selected.file())) {
            selected = null;
            origin = null;
            tell();
        }
    }
}
