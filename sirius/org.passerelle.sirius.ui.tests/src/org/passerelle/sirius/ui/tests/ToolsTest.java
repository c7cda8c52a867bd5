// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** The tools of the topology diagram. */
class ToolsTest {

    private OpenProject project;
    private Topology topology;
    private DRepresentation diagram;
    private DiagramTools tools;

    @BeforeEach
    void open() throws Exception {
        project = OpenProject.of("tools", "woodgrove", "target.topo");
        topology = (Topology) project.root("target.topo");
        diagram = project.create("Topology", topology);
        tools = DiagramTools.of(project, (DDiagram) diagram, project.open(diagram));
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void everyCreationToolThatFitsSomewhereCreatesItsElementAndCanBeUndone() {
        List<String> unused = new ArrayList<>();
        for (Creation creation : Creations.all()) {
            EObject before = EcoreUtil.copy(topology);
            if (createSomewhere(creation)) {
                assertThat(EcoreUtil.equals(before, topology)).as(creation.id()).isFalse();
                assertThat(all(creation)).as(creation.id()).isNotEmpty();
                tools.undo();
                assertThat(EcoreUtil.equals(before, topology)).as(creation.id()).isTrue();
            } else {
                unused.add(creation.id());
            }
        }
        // Below what the diagram doesn't show, and what this topology has already or can't have.
        assertThat(unused).as("of " + Creations.all().size()).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void aPoolAndAGatewayAppearInTheSiteTheyWereDrawnIn() throws Exception {
        Site site = topology.getSites().get(0);
        DDiagramElement view = tools.view(site).orElseThrow();
        int pools = site.getPools().size();

        assertThat(tools.create("pool.standard-edition", view)).isTrue();
        assertThat(tools.create("gateway.sbc", view)).isTrue();
        Workbench.settle(1000);

        assertThat(site.getPools()).hasSize(pools + 1);
        assertThat(tools.view(site.getPools().get(pools))).isPresent();
        project.export(diagram, "tools-created");
        Workbench.photograph("tools-created-window");
        project.save();
        assertThat(project.text("target.topo")).contains(site.getPools().get(pools).getFqdn().toString());
    }

    @Test
    void aRefusedNameLeavesTheModelAsItIs() {
        Pool pool = topology.getSites().get(0).getPools().get(0);
        Fqdn name = pool.getFqdn();
        DDiagramElement view = tools.view(pool).orElseThrow();

        tools.rename(view, "not a name!");
        assertThat(pool.getFqdn()).isEqualTo(name);
        tools.rename(view, "renamed.corp.woodgrove.com");
        assertThat(pool.getFqdn()).hasToString("renamed.corp.woodgrove.com");
    }

    @Test
    void linesAreRemovedAndDrawnAgain() {
        DEdge hop = tools.edges("NextHop").get(0);
        DDiagramElement source = (DDiagramElement) hop.getSourceNode();
        DDiagramElement target = (DDiagramElement) hop.getTargetNode();
        int lines = tools.edges("NextHop").size();

        assertThat(tools.delete(hop)).isTrue();
        assertThat(tools.edges("NextHop")).hasSize(lines - 1);
        assertThat(tools.connect("next-hop", source, target)).isTrue();
        assertThat(tools.edges("NextHop")).hasSize(lines);
    }

    @Test
    void aDeletedPoolTakesItsLinesAlongAndComesBackByUndo() {
        EObject before = EcoreUtil.copy(topology);
        Pool pool = topology.getSites().get(0).getPools().get(0);

        assertThat(tools.delete(tools.view(pool).orElseThrow())).isTrue();
        assertThat(tools.view(pool)).isEmpty();
        tools.undo();
        Workbench.settle(500);
        assertThat(EcoreUtil.equals(before, topology)).isTrue();
        assertThat(tools.view(pool)).isPresent();
    }

    private boolean createSomewhere(Creation creation) {
        for (DSemanticDecorator place : tools.places()) {
            if (tools.create(creation.id(), place)) {
                return true;
            }
        }
        return false;
    }

    private List<EObject> all(Creation creation) {
        List<EObject> found = new ArrayList<>();
        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (creation.type().isInstance(one)) {
                found.add(one);
            }
        }
        return found;
    }
}
