// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.business.api.command.ITreeCommandFactory;
import org.eclipse.sirius.tree.business.api.command.TreeCommandFactoryService;
import org.eclipse.sirius.tree.description.TreeDescription;
import org.eclipse.sirius.tree.description.TreeItemMapping;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.Element;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;

/** The tree of everything. */
class InventoryTest {

    private OpenProject project;
    private Topology topology;
    private DTree tree;
    private ITreeCommandFactory commands;

    @BeforeEach
    void open() throws Exception {
        project = OpenProject.of("tree", "woodgrove", "target.topo");
        topology = (Topology) project.root("target.topo");
        tree = (DTree) project.create("Inventory", topology);
        project.open(tree);
        commands = TreeCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(project.session().getTransactionalEditingDomain());
        commands.setModelAccessor(project.session().getModelAccessor());
        commands.setUserInterfaceCallBack(new NoUICallback());
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void listsEveryElementOnceWhereItStands() throws Exception {
        Workbench.photograph("inventory-window");

        assertThat(tree.getOwnedTreeItems()).extracting(DTreeItem::getTarget)
                .containsExactlyInAnyOrderElementsOf(elements(topology));
        assertThat(tree.getOwnedTreeItems()).allSatisfy(item -> assertThat(item.getName()).isNotBlank());
    }

    @Test
    void everyToolAddsAnItemThatCanBeUndone() {
        int items = tree.getOwnedTreeItems().size();

        assertThat(((TreeDescription) tree.getDescription()).getCreateTreeItem()).isNotEmpty().allSatisfy(tool -> {
            run(commands.buildCreateLineCommandFromTool(tree, topology, tool));
            assertThat(tree.getOwnedTreeItems()).as(tool.getName()).hasSizeGreaterThan(items);
            project.undo();
            assertThat(tree.getOwnedTreeItems()).hasSize(items);
        });
    }

    @Test
    void anItemIsRenamedAndDeleted() {
        Site site = topology.getSites().get(0);
        DTreeItem item = item(site);
        SqlServer server = topology.getSqlServers().get(0);

        run(commands.buildDirectEditLabelFromTool(item, ((TreeItemMapping) item.getActualMapping()).getDirectEdit(), "Main"));
        assertThat(site.getName()).hasToString("Main");
        assertThat(item.getName()).contains("Main");
        run(commands.buildDeleteTreeElement(item(server)));
        assertThat(topology.getSqlServers()).doesNotContain(server);
        assertThat(tree.getOwnedTreeItems()).extracting(DTreeItem::getTarget).isNotEmpty().doesNotContain(server);
    }

    private DTreeItem item(EObject element) {
        return tree.getOwnedTreeItems().stream().filter(one -> one.getTarget() == element).findFirst().orElseThrow();
    }

    private static List<EObject> elements(EObject container) {
        return container.eContents().stream().filter(Element.class::isInstance).toList();
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        project.session().getTransactionalEditingDomain().getCommandStack().execute(command);
        Workbench.turn();
    }
}
