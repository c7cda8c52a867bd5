// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * The model that a person works on in a window: the file of the active editor, or the one selected in the navigator last.
 * Listeners are called on the UI thread.
 */
public final class ActiveModel {

    private static final Map<IWorkbenchPage, ActiveModel> PAGES = new WeakHashMap<>();

    private final IWorkbenchPage page;
    private final Set<Consumer<ModelSnapshot>> listeners = new CopyOnWriteArraySet<>();
    private final Display display = Display.getCurrent();
    private IFile file;
    private IFile migration;

    private ActiveModel(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                editor();
            }

            @Override
            public void partBroughtToTop(IWorkbenchPartReference part) {
                editor();
            }
        });
        page.addPostSelectionListener((part, selection) -> selected(selection));
        Models.shared().listen(snapshot -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(snapshot));
            }
        });
        editor();
    }

    /** The active model of a page of the workbench. To be called on the UI thread. */
    public static ActiveModel of(IWorkbenchPage page) {
        return PAGES.computeIfAbsent(page, ActiveModel::new);
    }

    /** What the active file holds; empty when there is none or it is still being read. */
    public Optional<ModelSnapshot> model() {
        return file == null ? Optional.empty() : Models.shared().snapshot(file);
    }

    /** What the migration holds that was active last; empty when there was none or it is still being read. */
    public Optional<ModelSnapshot> migration() {
        return migration == null ? Optional.empty() : Models.shared().snapshot(migration);
    }

    /** Tells somebody when another model becomes the active one, or the active one was read again. */
    public void listen(Consumer<ModelSnapshot> listener) {
        listeners.add(listener);
    }

    /** Tells that listener no more. */
    public void forget(Consumer<ModelSnapshot> listener) {
        listeners.remove(listener);
    }

    private void editor() {
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            activate(ResourceUtil.getFile(editor.getEditorInput()));
        }
    }

    private void selected(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            activate(Adapters.adapt(structured.getFirstElement(), IFile.class));
        }
    }

    private void activate(IFile other) {
        if (other == null || other.equals(file) || !Models.isModel(other)) {
            return;
        }
        file = other;
        if ("migration".equals(other.getFileExtension())) {
            migration = other;
        }
        Models.shared().snapshot(other).ifPresent(this::tell);
    }

    private void tell(ModelSnapshot snapshot) {
        if (snapshot.file().equals(file) || snapshot.file().equals(migration)) {
            listeners.forEach(listener -> listener.accept(snapshot));
        }
    }
}
