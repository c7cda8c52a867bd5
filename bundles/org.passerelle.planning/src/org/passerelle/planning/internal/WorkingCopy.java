// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.Topology;

/**
 * The one model a simulation works on. It listens to the whole tree from the beginning to the end, so that a step costs
 * no more than what it changes: every change goes into the record of the current step and into the look-ups.
 *
 * <p>The records are our own: a recorder of EMF must visit the whole tree whenever a step begins.
 */
final class WorkingCopy extends ECrossReferenceAdapter {

    private final Topology topology;
    private final StateIndex index = new StateIndex();
    private List<Change> record = new ArrayList<>();
    private boolean recording = true;

    /** @param topology the model; from now on it is listened to */
    WorkingCopy(Topology topology) {
        this.topology = topology;
        topology.eAdapters().add(this);
    }

    Topology topology() {
        return topology;
    }

    StateIndex index() {
        return index;
    }

    /** Ends the record of a step and begins the next. */
    List<Change> takeRecord() {
        List<Change> taken = List.copyOf(record);
        record = new ArrayList<>();
        return taken;
    }

    void redo(List<Change> changes) {
        recording = false;
        changes.forEach(Change::redo);
        recording = true;
    }

    void undo(List<Change> changes) {
        recording = false;
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).undo();
        }
        recording = true;
    }

    /** The elements that refer to one without containing it. */
    Collection<EStructuralFeature.Setting> references(EObject element) {
        return getNonNavigableInverseReferences(element, false);
    }

    /** Removes an element, all it contains, and every reference from outside to them. */
    void remove(EObject element) {
        List<EObject> parts = new ArrayList<>();
        parts.add(element);
        element.eAllContents().forEachRemaining(parts::add);
        for (EObject part : parts) {
            for (EStructuralFeature.Setting setting : List.copyOf(references(part))) {
                if (!EcoreUtil.isAncestor(element, setting.getEObject()) && !setting.getEStructuralFeature().isDerived()) {
                    EcoreUtil.remove(setting, part);
                }
            }
        }
        EcoreUtil.remove(element);
    }

    boolean contains(EObject element) {
        return EcoreUtil.isAncestor(topology, element);
    }

    @Override
    public void notifyChanged(Notification note) {
        super.notifyChanged(note);
        ChangeReader.read(note, change -> {
            if (recording) {
                record.add(change);
            }
            index.changed(change);
        });
    }

    /** Listens no longer to what left the tree; what only moved within it stays. */
    @Override
    protected void handleContainment(Notification note) {
        switch (note.getEventType()) {
            case Notification.SET, Notification.UNSET, Notification.REMOVE -> leave(note.getOldValue());
            case Notification.REMOVE_MANY -> ((Collection<?>) note.getOldValue()).forEach(this::leave);
            default -> { }
        }
        super.handleContainment(note);
    }

    private void leave(Object element) {
        if (element instanceof EObject object && !contains(object)) {
            removeAdapter(object);
        }
    }

    @Override
    protected void setTarget(EObject target) {
        index.entered(target);
        super.setTarget(target);
    }

    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        index.left(target);
    }
}
