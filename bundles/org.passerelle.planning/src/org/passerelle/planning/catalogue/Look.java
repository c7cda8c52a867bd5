// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Role;
import org.passerelle.topology.derived.TopologyIndex;

/** Finds in the working copy what a step is about. */
final class Look {

    private Look() {
    }

    /** The legacy pool that the step is about, as it is in the working copy. */
    static Optional<Pool> legacyPool(StateView view) {
        return view.subject().legacy(Pool.class).flatMap(view::inState);
    }

    /** The target pool that the step is about, as it is in the working copy. */
    static Optional<Pool> targetPool(StateView view) {
        return view.subject().target(Pool.class).flatMap(view::inState);
    }

    /** The computer that the step is about, as it is in the working copy. */
    static Optional<Host> host(StateView view) {
        return view.subject().legacy(Host.class).or(() -> view.subject().target(Host.class)).flatMap(view::inState);
    }

    /** The elements of the working copy that stand for some of legacy or target; those that are not there are left out. */
    static <T extends EObject> List<T> inState(StateView view, List<T> elements) {
        return elements.stream().flatMap(element -> view.inState(element).stream()).toList();
    }

    /** The pools of the working copy that a computer is a member of. */
    static List<Pool> poolsOf(StateView view, Host host) {
        return view.referrers(host).stream().filter(PoolMember.class::isInstance)
                .map(member -> (Pool) member.eContainer()).distinct().toList();
    }

    /** The computers of a pool. */
    static Stream<Host> hosts(Pool pool) {
        return pool.getMembers().stream().map(PoolMember::getHost).filter(host -> host != null);
    }

    /** The facts about a legacy computer; one that nothing is known of yet is in service. */
    static HostState inService(StepContext context, Host host) {
        return context.hostState(host).orElseGet(() -> {
            HostState state = context.hostStateOf(host);
            state.setInstalled(true);
            state.setRunning(true);
            return state;
        });
    }

    /** Whether every computer of a pool that is in the working copy shows a fact. */
    static boolean everyHost(StateView view, Pool pool, Predicate<HostState> fact) {
        return hosts(pool).allMatch(host -> view.hostState(host).filter(fact).isPresent());
    }

    /** Whether a pool shows a fact. */
    static boolean fact(StateView view, Pool pool, Predicate<PoolState> fact) {
        return view.poolState(pool).filter(fact).isPresent();
    }

    /** The legacy pools of the working copy that run a role and are not deactivated. */
    static <R extends Role> Stream<R> activeLegacy(StateView view, Class<R> type) {
        return view.all(type).stream().filter(role -> {
            Pool pool = TopologyIndex.poolOf(role);
            return view.isLegacy(pool) && !fact(view, pool, PoolState::isDeactivated);
        });
    }

    /** The legacy pools that home users, as they are in the working copy. */
    static List<Pool> legacyFrontEnds(StateView view) {
        return inState(view, view.situation().legacyFrontEnds());
    }

    /** The target Edge pools that are in the working copy. */
    static List<Pool> targetEdges(StateView view) {
        return inState(view, view.situation().targetEdges());
    }
}
