// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.dsl.Languages;

/** The very large example: some three hundred machines. */
class LargeTopologyTest {

    /** A bound that a loaded machine keeps, too; what it took is told in the message if it does not. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void opensInATimeThatAPersonWaits() throws Exception {
        String text = Languages.create().texts().print(VeryLargeExample.make(1).get("rt6.topo"));
        try (OpenProject project = OpenProject.of("large", Map.of("rt6.topo", text))) {
            long start = System.nanoTime();
            DRepresentation diagram = project.create("Topology", project.root("rt6.topo"));
            project.open(diagram);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);

            Workbench.photograph("large-window");
            assertThat(((DDiagram) diagram).getDiagramElements()).hasSizeGreaterThan(900);
            assertThat(taken).isLessThan(LONGEST);
        }
    }
}
