// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.model.Models;

/** Shows below each migration its plan, and shows it anew when the migration was read again. */
public final class PlanNodes implements ITreeContentProvider {

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private StructuredViewer viewer;

    /** Made by the platform. */
    public PlanNodes() {
        Models.shared().listen(listener);
    }

    @Override
    public void inputChanged(Viewer shown, Object before, Object after) {
        viewer = (StructuredViewer) shown;
    }

    private void modelRead(ModelSnapshot snapshot) {
        StructuredViewer shown = viewer;
        if (shown != null && snapshot.project().isMigration() && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    shown.update(new PlanNode(snapshot.file()), null);
                }
            });
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return hasChildren(parent) ? new Object[] {new PlanNode((IFile) parent)} : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof PlanNode node ? node.migration() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile file && "migration".equals(file.getFileExtension());
    }

    @Override
    public void dispose() {
        Models.shared().forget(listener);
    }
}
