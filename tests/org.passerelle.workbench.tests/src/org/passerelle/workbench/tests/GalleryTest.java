// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Shows every view, wizard page and preference page that the bundles contribute, and keeps the screens. The build runs it
 * again in French, in the dark theme and at twice the size; the screens carry the name of the run.
 */
class GalleryTest {

    private static final String OURS = "org.passerelle.";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Shell window = page.getWorkbenchWindow().getShell();
    private IProject project;
    private IFile migration;

    @BeforeEach
    void open() throws Exception {
        Looks.set();
        project = Projects.fromExample("woodgrove");
        migration = project.getFile("woodgrove.migration");
        Widgets.until("the migration is open", () -> page.getActiveEditor() != null);
    }

    @AfterEach
    void tidy() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
        page.resetPerspective();
    }

    @Test
    void everyViewShowsWhatItHasAndCutsNoWords() throws Exception {
        IDE.openEditor(page, migration);
        for (String id : ids("org.eclipse.ui.views", "view").toList()) {
            IViewPart view = page.showView(id);
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            waitForJobs();
            shoot("view", id);
            assertThat(CutWords.in(window)).as(id).isEmpty();
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        }
    }

    @Test
    void editorsStandBesideNavigatorAndOutline() throws Exception {
        IDE.openEditor(page, project.getFile("legacy.topo"));
        page.showView("org.eclipse.ui.views.ContentOutline");
        page.showView("org.eclipse.ui.views.ProblemView");
        waitForJobs();
        shoot("editor", "topology");
        IDE.openEditor(page, migration);
        waitForJobs();
        shoot("editor", "migration");
    }

    @Test
    void menusOfThePlatformSpeakTheLanguageOfTheRest() {
        boolean french = "fr".equals(Platform.getNL().substring(0, 2));
        assertThat(Stream.of(window.getMenuBar().getItems()).map(item -> item.getText().replace("&", "")))
                .startsWith(french ? "Fichier" : "File", french ? "Édition" : "Edit")
                .endsWith(french ? "Fenêtre" : "Window", french ? "Aide" : "Help");
        assertThat(IDialogConstants.FINISH_LABEL).isEqualTo(french ? "&Terminer" : "&Finish");
    }

    @Test
    void everyPageOfEveryWizardCanBeRead() throws Exception {
        for (String point : List.of("newWizards", "importWizards", "exportWizards")) {
            for (IConfigurationElement element : elements("org.eclipse.ui." + point, "wizard").toList()) {
                IWorkbenchWizard wizard = (IWorkbenchWizard) element.createExecutableExtension("class");
                wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(migration));
                WizardDialog dialog = new WizardDialog(window, wizard);
                dialog.setBlockOnOpen(false);
                dialog.open();
                for (IWizardPage one : wizard.getPages()) {
                    dialog.showPage(one);
                    shoot("wizard", element.getAttribute("id") + '-' + one.getName());
                    assertThat(CutWords.in(dialog.getShell())).as(one.getName()).isEmpty();
                }
                dialog.close();
            }
        }
    }

    @Test
    void everyPreferencePageCanBeRead() throws Exception {
        for (String id : ids("org.eclipse.ui.preferencePages", "page").toList()) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window, id, new String[] {id}, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            shoot("preferences", id);
            assertThat(CutWords.in(dialog.getShell())).as(id).isEmpty();
            dialog.close();
        }
    }

    private static Stream<IConfigurationElement> elements(String point, String kind) {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(element -> element.getContributor().getName().startsWith(OURS) && kind.equals(element.getName()));
    }

    private static Stream<String> ids(String point, String kind) {
        return elements(point, kind).map(element -> element.getAttribute("id")).sorted();
    }

    private static void waitForJobs() {
        Widgets.until("nothing is read or drawn any more", () -> {
            Screens.settle(600);
            return running().isEmpty();
        });
    }

    private static List<String> running() {
        List<String> names = new ArrayList<>();
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getClass().getName().startsWith(OURS) && job.getState() != Job.SLEEPING) {
                names.add(job.getName());
            }
        }
        return names;
    }

    private static void shoot(String kind, String id) throws Exception {
        Screens.shot("gallery-" + Looks.RUN + '-' + kind + '-' + id.replace(OURS, "").replace('.', '-').toLowerCase(Locale.ROOT));
    }
}
