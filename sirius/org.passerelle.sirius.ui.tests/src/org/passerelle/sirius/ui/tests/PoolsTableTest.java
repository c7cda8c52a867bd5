// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.CreateTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/** The table of pools. */
class PoolsTableTest {

    private OpenProject project;
    private Site site;
    private DTable table;
    private ITableCommandFactory commands;

    @BeforeEach
    void open() throws Exception {
        project = OpenProject.of("table", "woodgrove", "target.topo");
        Topology topology = (Topology) project.root("target.topo");
        site = topology.getSites().get(0);
        table = (DTable) project.create("Pools", topology);
        project.open(table);
        commands = TableCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(project.session().getTransactionalEditingDomain());
        commands.setModelAccessor(project.session().getModelAccessor());
        commands.setUserInterfaceCallBack(new NoUICallback());
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void listsThePoolsOfEverySiteWithTheirNames() throws Exception {
        Workbench.photograph("pools-window");

        assertThat(table.getLines()).extracting(DLine::getTarget).containsExactly(site);
        assertThat(lines()).extracting(DLine::getTarget).isEqualTo(site.getPools());
        assertThat(lines()).allSatisfy(line -> assertThat(line.getCells().get(0).getLabel())
                .isEqualTo(((Pool) line.getTarget()).getFqdn().toString()));
    }

    @Test
    void aNameIsEditedInItsCell() {
        Pool pool = site.getPools().get(1);
        DCell cell = lines().get(1).getCells().get(0);

        run(commands.buildSetCellValueFromTool(cell, "no name at all!"));
        assertThat(cell.getLabel()).isEqualTo(pool.getFqdn().toString()).startsWith("lyncdir");
        run(commands.buildSetCellValueFromTool(cell, "director.corp.woodgrove.com"));
        assertThat(pool.getFqdn()).hasToString("director.corp.woodgrove.com");
        assertThat(cell.getLabel()).isEqualTo("director.corp.woodgrove.com");
    }

    @Test
    void everyToolAddsALineThatCanBeUndone() {
        int pools = site.getPools().size();
        DLine place = table.getLines().get(0);

        assertThat(place.getOriginMapping().getCreate()).isNotEmpty().allSatisfy(tool -> {
            run(commands.buildCreateLineCommandFromTool(place, (CreateTool) tool));
            assertThat(site.getPools()).as(tool.getName()).hasSize(pools + 1);
            assertThat(lines()).hasSize(pools + 1);
            project.undo();
            assertThat(lines()).hasSize(pools);
        });
    }

    @Test
    void aLineIsDeletedWithItsPool() {
        Pool pool = site.getPools().get(0);

        run(commands.buildDeleteTableElement(lines().get(0)));

        assertThat(site.getPools()).isNotEmpty().doesNotContain(pool);
        assertThat(lines()).extracting(DLine::getTarget).isEqualTo(site.getPools());
    }

    private List<DLine> lines() {
        return table.getLines().get(0).getLines();
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        project.session().getTransactionalEditingDomain().getCommandStack().execute(command);
        Workbench.turn();
    }
}
