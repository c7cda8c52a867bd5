// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.dsl.ide.services.ModelNames;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;

class ModelNamesTest {

    private static final String TEXT = """
            topology T {
              site S {
                pool b.c.net { front end { back end sql.c.net\\RTC } }
                pool a.c.net { edge }
              }
            }
            """;

    private final TopologyTexts texts = Languages.create().texts();

    @Test
    void whatAReferenceMayLeadToIsSortedByTheNameThatTheTextGivesIt() {
        Topology topology = texts.parse(TEXT, Files.uri("x.topo")).topology();
        FrontEnd role = (FrontEnd) topology.getSites().get(0).getPools().get(0).getRoles().get(0);
        ModelNames names = new ModelNames(topology);
        assertThat(names.candidates(role, Literals.FRONT_END__MEDIA_EDGE)).extracting(ModelNames.Named::name)
                .containsExactly("a.c.net", "b.c.net");
        assertThat(names.name(role, Literals.FRONT_END__USER_STORE, role.getUserStore())).isEqualTo("sql.c.net\\RTC");
    }

    @Test
    void aMigrationNamesWhatItsTopologiesDeclare() {
        URI uri = Files.uri("m.migration");
        Migration migration = texts.load(uri, Map.of(uri, "migration M from \"old.topo\" to \"new.topo\" { move b.c.net to n.c.net }",
                Files.uri("old.topo"), TEXT, Files.uri("new.topo"), TEXT.replace("b.c.net", "n.c.net"))).migration();
        ModelNames names = new ModelNames(migration);
        assertThat(names.candidates(migration.getCorrespondences().get(0), MigrationPackage.Literals.POOL_CORRESPONDENCE__FROM))
                .extracting(ModelNames.Named::name).containsExactly("a.c.net", "b.c.net");
        assertThat(names.candidates(migration.getCorrespondences().get(0), MigrationPackage.Literals.POOL_CORRESPONDENCE__TO))
                .extracting(ModelNames.Named::name).containsExactly("a.c.net", "n.c.net");
    }
}
