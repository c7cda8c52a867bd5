// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.merge.HeldBack;
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
     * Brings an element of the target topology into the state with everything it contains, with the hosts it refers to
     * and with containers that are missing; what is there already under the same name is aligned with the target. User
     * populations and deployment facts of the target are never brought.
     *
     * @param targetElement element of the target topology
     * @param heldBack      features, of the element or of what it contains, that stay unset until {@link #fill}
     * @return the element in the state
     */
    <T extends EObject> T bring(T targetElement, EStructuralFeature... heldBack);

    /** As {@link #bring(EObject, EStructuralFeature...)}, with a test for the features to be held back. */
    <T extends EObject> T bring(T targetElement, HeldBack heldBack);

    /**
     * Gives features of an element in the state the values that the target says; contents are brought, references are
     * set to what is there by now.
     *
     * @param targetElement element of the target topology whose counterpart is in the state
     * @param features      the features
     */
    void fill(EObject targetElement, EStructuralFeature... features);

    /** Takes an element out of the state with all that it contains, and every reference to them. */
    void remove(EObject element);

    /** Records that the topology was published: its digest changes, replicas are behind until {@link #replicate}. */
    void publish();

    /** Records that every replica has what was published. */
    void replicate();
}
