// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.properties.PropertiesView;

/** Shows forms of several kinds of elements, narrow and wide. The build runs it in the light and in the dark theme. */
class PropertiesScreensTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private PropertiesView view;

    @BeforeEach
    void open() throws Exception {
        Looks.set();
        page.resetPerspective();
        project = Projects.fromExample("woodgrove");
        Widgets.until("the files are there", () -> project.getFile("legacy.topo").exists() && project.getFile("woodgrove.migration").exists());
        view = (PropertiesView) page.showView(PropertiesView.ID);
    }

    @AfterEach
    void tidy() throws Exception {
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        page.closeAllEditors(false);
        project.delete(true, true, null);
        page.resetPerspective();
    }

    @Test
    void everyKindOfElementHasAReadableForm() throws Exception {
        show("legacy.topo", "pool:ocspool.corp.woodgrove.com");
        shoot("pool");
        show("target.topo", "pstnGateway:newgw1.corp.woodgrove.com");
        shoot("gateway");
        show("legacy.topo", "pool:ocspool.corp.woodgrove.com/userPopulation");
        shoot("population");
        show("woodgrove.migration", "wave:Finance");
        shoot("wave");
        show("woodgrove.migration", "/");
        shoot("migration");
        show("legacy.topo", "/");
        shoot("topology");
    }

    @Test
    void aWideFormStandsInColumns() throws Exception {
        show("legacy.topo", "pool:ocspool.corp.woodgrove.com/frontEnd");
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Screens.settle(600);
        shoot("wide-front-end");
        select("legacy.topo", "pool:ocspool.corp.woodgrove.com");
        shoot("wide-pool");
    }

    private void show(String name, String fragment) throws Exception {
        IDE.openEditor(page, project.getFile(name));
        page.activate(view);
        select(name, fragment);
    }

    private void select(String name, String fragment) {
        IFile file = project.getFile(name);
        ActiveElement.of(page).select(new ModelElement(file, fragment), this);
        Screens.settle(2500);
        assertThat(CutWords.in(page.getWorkbenchWindow().getShell())).as(fragment).isEmpty();
    }

    private static void shoot(String name) throws Exception {
        Screens.shot("properties-" + Looks.RUN + '-' + name);
    }
}
