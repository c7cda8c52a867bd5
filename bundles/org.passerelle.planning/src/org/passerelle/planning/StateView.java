// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** The state of the working copy at one step, to be read only. Look-ups take constant time and follow every change. */
public interface StateView {

    /** What the plan was made from. */
    Situation situation();

    /** What this instance of the step is about. */
    Subject subject();

    /** The topology as it is now. */
    Topology state();

    /** The deployment facts; always there. */
    DeploymentState deployment();

    /** The pool of that name as it is now. */
    Optional<Pool> pool(Fqdn name);

    /** All pools in no particular sequence that matters. */
    Collection<Pool> pools();

    /** The host of that name as it is now. */
    Optional<Host> host(Fqdn name);

    /**
     * The element in the state that stands for an element of the legacy topology, the target topology or a former state:
     * the one of the same type and name.
     */
    <T extends EObject> Optional<T> inState(T element);

    /** All elements of a type in the state, in the order they came into it. */
    <T extends EObject> List<T> all(Class<T> type);

    /** The elements that refer to this one without containing it. */
    List<EObject> referrers(EObject element);

    /** The facts about a host, if there are any yet. */
    Optional<HostState> hostState(Host host);

    /** The facts about a pool, if there are any yet. */
    Optional<PoolState> poolState(Pool pool);

    /** Whether there is a backup; a null pool asks for one of the deployment. */
    boolean hasBackup(BackupSubject subject, Pool pool);

    /** Whether a check was signed off; null for pool or wave asks for one without. */
    boolean isAccepted(AcceptanceKind kind, Pool pool, String wave);

    /** Whether an announcement was made; a null wave asks for one without. */
    boolean isAnnounced(NoticeKind kind, String wave);

    /** Number of users homed on a pool of the state. */
    int users(Pool pool);

    /** Number of users homed on pools older than Lync Server 2013. */
    int legacyUsers();

    /** Whether a pool is older than Lync Server 2013. */
    boolean isLegacy(Pool pool);
}
