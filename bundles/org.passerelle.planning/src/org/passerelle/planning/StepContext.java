// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;

/** The state of the working copy at one step, to be changed. Every change is recorded, however it is made. */
public interface StepContext extends StateView {

    /** Identifier of the step instance that is carried out. */
    String stepId();

    /** The facts about a host, made when there are none. */
    HostState hostStateOf(Host host);

    /** The facts about a pool, made when there are none. */
    PoolState poolStateOf(Pool pool);

    /** Records a backup; a null pool stands for the deployment. */
    void backUp(BackupSubject subject, Pool pool);

    /** Records that a check was signed off. */
    void accept(AcceptanceKind kind, Pool pool, String wave);

    /** Records an announcement. */
    void announce(NoticeKind kind, String wave);

    /**
     * Brings an element of the target topology into the state: the one that is there by name is returned as it is, else a
     * copy is made with everything it contains, its containers are brought in first (without their other contents) and
     * its references are resolved by name. References to what is not in the state yet stay empty until
     * {@link #fill} is called for the feature.
     *
     * @param targetElement element of the target topology
     * @param heldBack      features, of the element or of what it contains, that stay unset for now
     * @return the element in the state
     */
    <T extends EObject> T bring(T targetElement, EStructuralFeature... heldBack);

    /**
     * Sets features of an element in the state to what the target says, copying contents and resolving references by
     * name.
     *
     * @param targetElement element of the target topology whose counterpart is in the state
     * @param features      features to set; none stands for all attributes and references that contain nothing
     */
    void fill(EObject targetElement, EStructuralFeature... features);

    /** Takes an element out of the state with all that it contains, and every reference to them. */
    void remove(EObject element);

    /** Records that the topology was published: its digest changes, replicas are behind until {@link #replicate}. */
    void publish();

    /** Records that every replica has what was published. */
    void replicate();
}
