// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.DeploymentFacts;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** The look-ups that rules use, made anew only when something changed that they hold. */
final class StateLookups {

    private static final Set<EStructuralFeature> INDEXED = Set.of(Literals.TOPOLOGY__SITES, Literals.TOPOLOGY__HOSTS,
            Literals.TOPOLOGY__SQL_SERVERS, Literals.SQL_SERVER__INSTANCES, Literals.SQL_INSTANCE__STORES,
            Literals.SITE__POOLS, Literals.SITE__GATEWAYS, Literals.PSTN_GATEWAY__TRUNKS, Literals.POOL__FQDN,
            Literals.POOL__ROLES, Literals.POOL__EDITION, Literals.SURVIVABLE_BRANCH__APPLIANCE, Literals.HOST__FQDN);
    private static final Set<EStructuralFeature> FACTS = Set.of(Literals.TOPOLOGY__DEPLOYMENT,
            Literals.DEPLOYMENT_STATE__HOSTS, Literals.DEPLOYMENT_STATE__POOLS, Literals.HOST_STATE__HOST,
            Literals.POOL_STATE__POOL);

    private final Topology topology;
    private TopologyIndex index;
    private DeploymentFacts facts;

    StateLookups(Topology topology) {
        this.topology = topology;
    }

    TopologyIndex index() {
        if (index == null) {
            index = TopologyIndex.of(topology);
        }
        return index;
    }

    DeploymentFacts facts() {
        if (facts == null) {
            facts = DeploymentFacts.of(topology);
        }
        return facts;
    }

    void changed(List<Change> record) {
        for (Change change : record) {
            if (INDEXED.contains(change.feature())) {
                index = null;
            }
            if (FACTS.contains(change.feature())) {
                facts = null;
            }
        }
    }
}
