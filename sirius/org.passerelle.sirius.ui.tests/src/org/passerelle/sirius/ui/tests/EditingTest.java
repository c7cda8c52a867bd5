// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.business.api.helper.delete.DeleteHookHelper;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/** Renaming, deleting and moving in the topology diagram. */
class EditingTest {

    private OpenProject project;
    private Topology topology;
    private Drawing drawing;

    @BeforeEach
    void open() throws Exception {
        project = OpenProject.of("editing", "woodgrove", "legacy.topo");
        topology = (Topology) project.root("legacy.topo");
        drawing = Drawing.of(project, "Topology", topology);
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void aNameThatIsAcceptedIsWrittenOnTheShapeAndInTheText() throws Exception {
        Pool pool = pool("cwa");

        drawing.rename(pool, "web.corp.woodgrove.com");
        assertThat(pool.getFqdn()).hasToString("web.corp.woodgrove.com");
        assertThat(drawing.shape(pool).getName()).contains("web.corp.woodgrove.com");

        project.save();
        assertThat(project.text("legacy.topo")).contains("server web.corp.woodgrove.com {").doesNotContain("cwa.corp");
    }

    @Test
    void aNameThatIsRefusedChangesNothingAndTheReasonIsShown() throws Exception {
        Pool pool = pool("cwa");
        Set<Shell> before = Set.of(Display.getCurrent().getShells());

        drawing.rename(pool, "no host name!");
        Workbench.settle(700);

        assertThat(pool.getFqdn()).hasToString("cwa.corp.woodgrove.com");
        assertThat(Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).flatMap(EditingTest::words))
                .anyMatch(text -> text.contains("no host name!") || text.length() > 20);
        Workbench.photograph("refused-name");
        Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).forEach(Shell::close);
    }

    @Test
    void beforeADeletionItIsSaidWhatGoesWithIt() throws Exception {
        Pool pool = pool("ocspool");
        List<String> consequences = Deletion.consequences(pool, Locale.getDefault());
        assertThat(consequences).isNotEmpty();
        AtomicReference<String> said = new AtomicReference<>();

        answer("OK", said);
        boolean agreed = new DeleteHookHelper(List.of(drawing.shape(pool))).checkDeleteHook();
        drawing.delete(drawing.shape(pool));

        assertThat(agreed).isTrue();
        assertThat(said.get()).contains(consequences.get(0));
        assertThat(topology.getSites().get(0).getPools()).doesNotContain(pool);
        assertThat(drawing.shapes(pool)).isEmpty();
        project.undo();
        assertThat(drawing.shapes(pool)).hasSize(1);
    }

    @Test
    void aDeletionCanBeCalledOff() {
        AtomicReference<String> said = new AtomicReference<>();

        answer("Cancel", said);

        assertThat(new DeleteHookHelper(List.of(drawing.shape(pool("ocspool")))).checkDeleteHook()).isFalse();
        assertThat(said.get()).isNotNull();
    }

    @Test
    void aPoolAndAGatewayAreDroppedOnAnotherSite() {
        drawing.create("central-site", drawing.diagram());
        Site site = topology.getSites().get(1);
        Command start = project.lastStep();
        Pool pool = pool("cwa");
        PstnGateway gateway = topology.getSites().get(0).getGateways().get(0);

        drawing.drop(pool, site);
        drawing.drop(gateway, site);

        assertThat(site.getPools()).containsExactly(pool);
        assertThat(site.getGateways()).containsExactly(gateway);
        assertThat(drawing.shape(pool).eContainer()).isSameAs(drawing.shape(site));
        assertThat(drawing.shape(gateway).eContainer()).isSameAs(drawing.shape(site));
        project.undoTo(start);
        assertThat(site.getPools()).isEmpty();
        assertThat(drawing.shape(pool).eContainer()).isSameAs(drawing.shape(topology.getSites().get(0)));
    }

    @Test
    void aSiteIsNotDroppedOnAPool() {
        assertThat(drawing.mayDrop(topology.getSites().get(0), pool("cwa"))).isFalse();
    }

    private Pool pool(String name) {
        return topology.getSites().get(0).getPools().stream().filter(one -> one.getFqdn().hostName().equals(name)).findFirst().orElseThrow();
    }

    /** Presses a button of the dialog that opens next; what it says is kept. */
    private static void answer(String button, AtomicReference<String> said) {
        Display.getCurrent().timerExec(700, () -> {
            Shell dialog = Display.getCurrent().getActiveShell();
            said.set(String.join("\n", words(dialog).toList()));
            controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(one -> one.getText().replace("&", "").equals(button)).findFirst()
                    .ifPresent(one -> one.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
        });
    }

    private static Stream<String> words(Shell shell) {
        return controls(shell).filter(Label.class::isInstance).map(one -> ((Label) one).getText()).filter(text -> !text.isEmpty());
    }

    private static Stream<Control> controls(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(one -> one instanceof Composite inner ? Stream.concat(Stream.of(one), controls(inner)) : Stream.of(one));
    }
}
