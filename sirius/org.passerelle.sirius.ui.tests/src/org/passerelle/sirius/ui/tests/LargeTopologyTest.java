// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.NewProject;
import org.passerelle.topology.Topology;

/** The very large example at size one, about 300 machines. */
class LargeTopologyTest {

    @Test
    void opensAndIsEdited(@TempDir Path temporary) throws Exception {
        Path folder = temporary.resolve("rt6");
        String file = "rt6.topo";
        NewProject.create(NewProject.VERY_LARGE, 1, folder);
        try (OpenProject project = OpenProject.of("large", folder, file)) {
            Topology topology = (Topology) project.root(file);
            long start = System.nanoTime();
            var created = project.create("Topology", topology);
            long made = System.nanoTime();
            Drawing drawing = Drawing.open(project, created);
            long open = System.nanoTime();
            drawing.create("pool.mediation", drawing.shape(topology.getSites().get(0)));
            long changed = System.nanoTime();

            assertThat(drawing.shapes()).hasSizeGreaterThan(topology.getHosts().size());
            System.out.printf("%s: %d hosts, %d shapes, %d lines; created in %d ms, opened in %d ms, a pool created in %d ms%n", file,
                    topology.getHosts().size(), drawing.shapes().size(), drawing.diagram().getEdges().size(),
                    (made - start) / 1_000_000, (open - made) / 1_000_000, (changed - open) / 1_000_000);
            Workbench.photograph("large-" + file.replace(".topo", ""));
            assertThat(Files.size(project.export(created, "large-" + file))).isPositive();
        }
    }
}
