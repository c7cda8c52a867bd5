// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Look-ups in a state as it is now; whoever follows a state through many steps keeps some of its own. */
public interface StateLookups {

    /** Look-ups in the topology; may be made anew after each change of its structure. */
    TopologyIndex index();

    /** Look-ups in the deployment state. */
    DeploymentFacts facts();

    /** The pool of that name, the first of several in the order of the model; a null name finds none. */
    Optional<Pool> pool(Fqdn name);

    /** The elements of a selection in the order of the model. */
    <E extends EObject> List<E> select(Selection<E> selection, StateContext context);

    /** What the elements of a selection add up to. */
    int total(Selection<?> selection, StateContext context);
}
