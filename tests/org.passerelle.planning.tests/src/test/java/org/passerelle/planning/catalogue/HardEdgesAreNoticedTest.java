// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.EdgeFact;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.Edition;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * The order of the steps rests on the model, not on the list of edges: where an edge that may not be given up is turned
 * around, the simulation must name a requirement or a rule that is broken. The edges of which that isn't true are
 * listed with their reasons in the documentation.
 */
class HardEdgesAreNoticedTest {

    private static final int AT_LEAST = 40;
    private static final Pattern ROW = Pattern.compile("^\\| (\\S+) → (\\S+) \\| (.+) \\|$");

    private static final Set<String> NOTICED = new TreeSet<>();
    private static final Set<String> UNNOTICED = new TreeSet<>();
    private static final Set<String> NOWHERE = new TreeSet<>();

    @BeforeAll
    static void turnEveryEdge() {
        List<EdgeTrial> trials = Stream.of(FullCompany.full(), expandedEdge(), standardEdition(), standAlone())
                .map(EdgeTrial::new).toList();
        for (EdgeTrial trial : trials) {
            assertThat(trial.usual()).as("broken without turning anything around").isEmpty();
        }
        StandardCatalogue.get().edges().stream().filter(HardEdgesAreNoticedTest::counts)
                .forEach(edge -> turn(edge, trials));
    }

    /** The edges of the documentation: those of supplementary steps are our own. */
    private static boolean counts(EdgeFact edge) {
        return edge.hard() && !edge.before().startsWith("SUP") && !edge.after().startsWith("SUP");
    }

    private static void turn(EdgeFact edge, List<EdgeTrial> trials) {
        String name = edge.before() + " → " + edge.after();
        List<EdgeTrial> concerned = trials.stream().filter(trial -> trial.concerns(edge)).toList();
        List<Set<String>> outcomes = concerned.stream().map(trial -> trial.turned(edge)).flatMap(Optional::stream).toList();
        if (concerned.isEmpty()) {
            NOWHERE.add(name);
        } else if (outcomes.stream().anyMatch(broken -> !broken.isEmpty())) {
            NOTICED.add(name);
        } else if (!outcomes.isEmpty()) {
            UNNOTICED.add(name);
        }
    }

    private static Company expandedEdge() {
        Company company = new Company().withEdges();
        Pool pool = TopologyIndex.of(company.legacy.topology).pools(PoolKind.EDGE).getFirst();
        TopologyIndex.role(pool, Edge.class).orElseThrow().setLayout(EdgeLayout.EXPANDED);
        return company;
    }

    private static Company standardEdition() {
        Company company = new Company();
        company.newPool.setEdition(Edition.STANDARD);
        return company;
    }

    private static Company standAlone() {
        Company company = new Company().withEdges();
        FullCompany.voice(company);
        Mediation role = Build.F.createMediation();
        Pool server = company.target.pool("lyncmed", role);
        role.setNextHop(company.newPool);
        Company.front(company.newPool).setMediation(server);
        company.newPool.getRoles().removeIf(Mediation.class::isInstance);
        Trunk trunk = company.target.site.getGateways().getFirst().getTrunks().getFirst();
        trunk.setMediation(server);
        role.setDefaultTrunk(trunk);
        return company;
    }

    @Test
    void everyHardEdgeIsTriedInSomeMigration() {
        assertThat(NOWHERE).isEmpty();
    }

    @Test
    void atLeastFortyAreNoticed() {
        assertThat(NOTICED).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void exactlyThoseThatGoUnnoticedAreListedWithAReason() throws IOException {
        assertThat(UNNOTICED).isEqualTo(listed());
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(Examples.repository().resolve(Path.of("docs", "unnoticed-edges.md")))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                listed.add(row.group(1) + " → " + row.group(2));
            }
        }
        return listed;
    }
}
