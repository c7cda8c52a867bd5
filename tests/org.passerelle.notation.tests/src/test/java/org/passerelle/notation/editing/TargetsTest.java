// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

class TargetsTest {

    private final Topology topology = Examples.parse(
            "topology T runs Lync-2013 {",
            "  site North {",
            "    pool pool1.contoso.com enterprise { machines { fe1.contoso.com } front end { back end sql1.contoso.com } }",
            "    pool pool2.contoso.com enterprise { machines { fe2.contoso.com } front end { } }",
            "    server edge1.contoso.com { edge { next hop pool1.contoso.com } }",
            "    server med1.contoso.com { mediation { next hop pool1.contoso.com } }",
            "  }",
            "}");
    private final Pool first = pool("pool1.contoso.com");

    @Test
    void aReferenceWantsAPoolThatDoesTheWork() {
        assertThat(suited(first.getRoles().get(0), Literals.FRONT_END__MEDIA_EDGE)).containsExactly("edge1.contoso.com");
        assertThat(suited(first.getRoles().get(0), Literals.FRONT_END__MEDIATION)).containsExactly("med1.contoso.com");
        assertThat(suited(pool("edge1.contoso.com").getRoles().get(0), Literals.ROUTED_ROLE__NEXT_HOP))
                .containsExactly("pool1.contoso.com", "pool2.contoso.com");
    }

    @Test
    void aPoolIsPairedWithAnotherOfItsKind() {
        assertThat(suited(first, Literals.POOL__BACKUP_POOL)).containsExactly("pool2.contoso.com");
    }

    @Test
    void aStoreHoldsWhatItIsMadeFor() {
        EObject store = topology.getSqlServers().get(0).getInstances().get(0).getStores().get(0);
        assertThat(Targets.suits(first.getRoles().get(0), Literals.FRONT_END__USER_STORE, store)).isTrue();
        assertThat(Targets.suits(first.getRoles().get(0), Literals.FRONT_END__ARCHIVING_STORE, store)).isFalse();
    }

    private List<String> suited(EObject owner, EReference reference) {
        return TopologyIndex.of(topology).pools().stream().filter(pool -> Targets.suits(owner, reference, pool))
                .map(pool -> pool.getFqdn().toString()).toList();
    }

    private Pool pool(String name) {
        return TopologyIndex.of(topology).pools().stream().filter(pool -> name.equals(pool.getFqdn().toString())).findFirst().orElseThrow();
    }
}
