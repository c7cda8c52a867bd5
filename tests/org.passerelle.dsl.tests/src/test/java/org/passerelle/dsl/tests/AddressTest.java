// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.Locations;
import org.passerelle.dsl.TextLocation;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

class AddressTest {

    private static final String TEXT = """
            topology T {
              site S {
                city Paris
                pool p.c.net {
                  machines {
                    a.c.net
                  }
                  front end {
                    back end sql.c.net\\RTC
                  }
                }
              }
            }
            """;

    private static String place(EObject element, EStructuralFeature feature) {
        TextLocation at = Locations.of(element, feature).orElseThrow();
        assertThat(at.file()).isEqualTo("/nowhere/legacy.topo");
        return at.line() + ":" + at.column() + " " + TEXT.substring(at.offset(), at.offset() + at.length());
    }

    @Test
    void everyElementIsFoundAgainByItsFragment() {
        Topology topology = Texts.topology(Texts.resource("legacy.topo")).topology();
        Resource resource = topology.eResource();

        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            assertThat(resource.getEObject(resource.getURIFragment(element))).isSameAs(element);
        }
    }

    @Test
    void fragmentsAreMadeOfNames() {
        Topology topology = Texts.topology(TEXT).topology();
        Pool pool = topology.getSites().get(0).getPools().get(0);

        assertThat(topology.eResource().getURIFragment(pool)).isEqualTo("pool:p.c.net");
    }

    @Test
    void aFeatureIsWhereItIsStated() {
        Topology topology = Texts.topology(TEXT).topology();
        Pool pool = topology.getSites().get(0).getPools().get(0);
        FrontEnd frontEnd = (FrontEnd) pool.getRoles().get(0);

        assertThat(place(topology.getSites().get(0), TopologyPackage.Literals.SITE__CITY)).isEqualTo("3:10 Paris");
        assertThat(place(pool, TopologyPackage.Literals.POOL__FQDN)).isEqualTo("4:10 p.c.net");
        assertThat(place(frontEnd, TopologyPackage.Literals.FRONT_END__USER_STORE)).isEqualTo("9:18 sql.c.net\\RTC");
    }

    @Test
    void aFeatureThatIsNotStatedIsWhereItsElementBegins() {
        Pool pool = Texts.topology(TEXT).topology().getSites().get(0).getPools().get(0);

        assertThat(place(pool, TopologyPackage.Literals.POOL__VERSION)).isEqualTo("4:5 pool p.c.net");
        assertThat(place(pool, null)).isEqualTo("4:5 pool p.c.net");
    }

    @Test
    void anElementThatIsOnlyNamedIsWhereItIsNamed() {
        Topology topology = Texts.topology(TEXT).topology();
        Host host = topology.getHosts().get(0);

        assertThat(place(host, TopologyPackage.Literals.HOST__DATA_CENTRE)).isEqualTo("6:9 a.c.net");
        assertThat(place(topology.getSqlServers().get(0).getInstances().get(0).getStores().get(0), null))
                .isEqualTo("9:18 sql.c.net\\RTC");
    }

    @Test
    void anElementThatWasNotReadHasNoPlace() {
        assertThat(Locations.of(TopologyPackage.eINSTANCE.getEFactoryInstance().create(TopologyPackage.Literals.POOL), null)).isEmpty();
    }
}
