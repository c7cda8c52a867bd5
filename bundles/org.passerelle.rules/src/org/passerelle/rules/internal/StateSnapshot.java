// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateLookups;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Look-ups in one state that nobody changes any more; each is made when it is first asked for. */
public final class StateSnapshot implements StateLookups {

    private final Topology state;
    private TopologyIndex index;
    private DeploymentFacts facts;

    /** @param state the state */
    public StateSnapshot(Topology state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    @Override
    public TopologyIndex index() {
        if (index == null) {
            index = TopologyIndex.of(state);
        }
        return index;
    }

    @Override
    public DeploymentFacts facts() {
        if (facts == null) {
            facts = DeploymentFacts.of(state);
        }
        return facts;
    }

    @Override
    public Optional<Pool> pool(Fqdn name) {
        return index().pool(name);
    }

    @Override
    public <E extends EObject> List<E> select(Selection<E> selection, StateContext context) {
        return selection.candidates(context).stream().filter(element -> selection.has(context, element)).toList();
    }

    @Override
    public int total(Selection<?> selection, StateContext context) {
        return sum(selection, context);
    }

    private <E extends EObject> int sum(Selection<E> selection, StateContext context) {
        return select(selection, context).stream().mapToInt(selection::measure).sum();
    }
}
