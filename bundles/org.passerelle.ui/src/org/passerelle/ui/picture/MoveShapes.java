// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.passerelle.notation.layout.Positions;

/** A change of positions that can be taken back. */
final class MoveShapes extends AbstractOperation {

    private final IFile model;
    private final Positions before;
    private final Positions after;

    /**
     * @param label what a person did
     * @param context where it can be taken back
     */
    MoveShapes(String label, IUndoContext context, IFile model, Positions before, Positions after) {
        super(label);
        this.model = model;
        this.before = before;
        this.after = after;
        addContext(context);
    }

    @Override
    public boolean canUndo() {
        return PositionStore.shared().known(model).filter(after::equals).isPresent();
    }

    @Override
    public boolean canRedo() {
        return PositionStore.shared().known(model).filter(before::equals).isPresent();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        PositionStore.shared().put(model, after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        PositionStore.shared().put(model, before);
        return Status.OK_STATUS;
    }
}
