// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateLookups;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/**
 * The look-ups that rules use. Facts, names and selections follow every change; the lists of the index are made anew
 * when one is asked for after a change of structure.
 */
final class FollowingLookups implements StateLookups {

    private static final Set<EStructuralFeature> STRUCTURE = Set.of(Literals.TOPOLOGY__SITES, Literals.SITE__POOLS,
            Literals.POOL__FQDN, Literals.POOL__ROLES, Literals.POOL__EDITION, Literals.SURVIVABLE_BRANCH__APPLIANCE,
            Literals.TOPOLOGY__HOSTS, Literals.TOPOLOGY__SQL_SERVERS, Literals.SQL_SERVER__INSTANCES,
            Literals.SQL_INSTANCE__STORES, Literals.SITE__GATEWAYS, Literals.PSTN_GATEWAY__TRUNKS, Literals.HOST__FQDN);

    private final Topology topology;
    private final StateFacts state;
    private final DeploymentFacts facts;
    private final FollowedSelections selections;
    private TopologyIndex index;

    FollowingLookups(WorkingCopy copy) {
        this.topology = copy.topology();
        this.state = new StateFacts(copy);
        this.facts = new DeploymentFacts(state);
        this.selections = new FollowedSelections(copy, state);
    }

    @Override
    public TopologyIndex index() {
        if (index == null) {
            index = TopologyIndex.of(topology);
        }
        return index;
    }

    @Override
    public DeploymentFacts facts() {
        return facts;
    }

    @Override
    public Optional<Pool> pool(Fqdn name) {
        return state.firstPool(name);
    }

    @Override
    public <E extends EObject> List<E> select(Selection<E> selection, StateContext context) {
        return selections.of(selection, context).elements();
    }

    @Override
    public int total(Selection<?> selection, StateContext context) {
        return selections.of(selection, context).total();
    }

    /** The selections that were asked for since the last call. */
    Set<FollowedSelection<?>> takeAsked() {
        return selections.takeAsked();
    }

    /**
     * Follows the changes of a step.
     *
     * @param context the state after it
     * @return the selections of which an element came, went or was touched
     */
    Set<FollowedSelection<?>> follow(List<Change> record, StateContext context) {
        if (record.stream().anyMatch(change -> STRUCTURE.contains(change.feature()))) {
            index = null;
        }
        return selections.follow(record, context);
    }
}
