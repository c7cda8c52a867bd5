// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** The look-ups that rules use: facts follow every change, the index is made anew only after a change of structure. */
final class StateLookups {

    private static final Set<EStructuralFeature> POOLS = Set.of(Literals.TOPOLOGY__SITES, Literals.SITE__POOLS,
            Literals.POOL__FQDN, Literals.POOL__ROLES, Literals.POOL__EDITION, Literals.SURVIVABLE_BRANCH__APPLIANCE);
    private static final Set<EStructuralFeature> SURROUNDINGS = Set.of(Literals.TOPOLOGY__HOSTS,
            Literals.TOPOLOGY__SQL_SERVERS, Literals.SQL_SERVER__INSTANCES, Literals.SQL_INSTANCE__STORES,
            Literals.SITE__GATEWAYS, Literals.PSTN_GATEWAY__TRUNKS, Literals.HOST__FQDN);
    private final Topology topology;
    private final DeploymentFacts facts;
    private TopologyIndex index;

    StateLookups(WorkingCopy copy) {
        this.topology = copy.topology();
        this.facts = new DeploymentFacts(new StateFacts(copy));
    }

    TopologyIndex index() {
        if (index == null) {
            index = TopologyIndex.of(topology);
        }
        return index;
    }

    DeploymentFacts facts() {
        return facts;
    }

    void changed(List<Change> record) {
        for (Change change : record) {
            if (POOLS.contains(change.feature())) {
                index = null;
            } else if (index != null && SURROUNDINGS.contains(change.feature())) {
                index.forgetSurroundings();
            }
        }
    }
}
