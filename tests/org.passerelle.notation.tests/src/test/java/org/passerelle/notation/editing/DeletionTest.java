// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.topology.Host;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.NamePaths;

/** A deletion says what goes with it, and leaves nothing that leads nowhere. */
class DeletionTest {

    private final Topology topology = Examples.woodgrove();

    private static EObject at(Topology topology, String path) {
        return NamePaths.of(topology).find(path).orElseThrow(() -> new AssertionError(path));
    }

    private List<String> consequences(String path) {
        return Deletion.consequences(at(topology, path), Locale.ENGLISH);
    }

    @Test
    void aPoolTakesUsersTrunksHostsAndDatabasesAlong() {
        assertThat(consequences("pool:lyncpool.corp.woodgrove.com")).startsWith(
                "Goes as well: user population (1): 6500 users",
                "Goes as well: trunk (1): newgw1.corp.woodgrove.com",
                "Goes as well: host (3): lyncfe1.corp.woodgrove.com, lyncfe2.corp.woodgrove.com, lyncfe3.corp.woodgrove.com",
                "Goes as well: store (4): back end, archiving store, monitoring store, Central Management store")
                .contains("No longer set: next hop of lyncpchat.corp.woodgrove.com",
                        "No longer set: trunks of Local",
                        "No longer set: publishes of rp.woodgrove.com");
    }

    @Test
    void saysSoInFrench() {
        assertThat(Deletion.consequences(at(topology, "pstnGateway:newgw1.corp.woodgrove.com"), Locale.FRENCH))
                .first().asString().startsWith("Disparaît aussi : jonction (1) : newgw1.corp.woodgrove.com");
    }

    @Test
    void manyNamesAreCounted() {
        Topology large = TopologyFactory.eINSTANCE.createTopology();
        EObject site = Creations.create(Creations.of("central-site"), large);
        for (int i = 0; i < 7; i++) {
            Creations.create(Creations.of("gateway.sbc"), site);
        }
        assertThat(Deletion.consequences(site, Locale.ENGLISH)).contains("Goes as well: pstn gateway (7): sbc1.example.com, "
                + "sbc2.example.com, sbc3.example.com, sbc4.example.com, sbc5.example.com and 2 more");
    }

    @Test
    void aHostThatSomethingElseUsesStays() {
        Host shared = (Host) at(topology, "host:lyncfe1.corp.woodgrove.com");
        Connecting.connect(org.passerelle.notation.ConnectionKind.MEMBER, at(topology, "pool:lyncpchat.corp.woodgrove.com"), shared);

        Deletion.delete(at(topology, "pool:lyncpool.corp.woodgrove.com"));

        assertThat(topology.getHosts()).contains(shared).extracting(Host::label)
                .doesNotContain("lyncfe2.corp.woodgrove.com");
    }

    @Test
    void aDeletedServerDoesNotComeBackWhenTheTextIsRead() {
        Deletion.delete(at(topology, "pool:lyncdir.corp.woodgrove.com"));
        Deletion.delete(at(topology, "host:lyncfs.corp.woodgrove.com"));
        Deletion.delete(at(topology, "sqlServer:lyncpcsql.corp.woodgrove.com"));

        Topology read = (Topology) Examples.sound(Examples.print(topology)).root();
        assertThat(read.getHosts()).extracting(host -> host.label().replaceFirst("\\..*", ""))
                .contains("lyncfe1").doesNotContain("lyncdir", "lyncfs", "lyncpcsql");
    }

    @Test
    void theTopologyItselfStays() {
        assertThat(Deletion.allowed(topology)).isFalse();
        assertThatThrownBy(() -> Deletion.delete(topology)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTakenAlongIsWhatTheLinesName() {
        EObject pool = at(topology, "pool:lyncpool.corp.woodgrove.com");
        Set<EObject> before = new HashSet<>(topology.getHosts());
        List<String> lines = Deletion.consequences(pool, Locale.ENGLISH);
        Deletion.delete(pool);
        before.removeAll(topology.getHosts());

        assertThat(before).hasSize(3).allSatisfy(host -> assertThat(lines).anyMatch(line -> line.contains(((Host) host).label())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove/target.topo", "woodgrove/legacy.topo", "adatum/adatum.topo", "fourthcoffee/fourthcoffee.topo"})
    void nothingLeadsNowhereAfterAnyDeletionAndItCanBeTakenBack(String example) {
        Topology whole = Examples.load(example);
        int elements = elements(whole).size();
        for (int i = 0; i < elements; i++) {
            Topology changed = EcoreUtil.copy(whole);
            EObject deleted = elements(changed).get(i);
            Set<EObject> before = new HashSet<>(elements(changed));
            assertThat(Deletion.consequences(deleted, Locale.FRENCH)).allMatch(line -> !line.isBlank());

            Undo.check(changed, () -> Deletion.delete(deleted));

            before.removeAll(elements(changed));
            assertThat(before).contains(deleted);
            assertThat(EcoreUtil.UsageCrossReferencer.findAll(before, changed)).as(deleted.toString()).isEmpty();
            assertThat(EcoreUtil.ExternalCrossReferencer.find(changed)).as(deleted.toString()).isEmpty();
            Examples.print(changed);
        }
    }

    private static List<EObject> elements(Topology topology) {
        List<EObject> elements = new ArrayList<>();
        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            elements.add(all.next());
        }
        return elements;
    }
}
