// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.ui.runbook.RunBookView;

class RunBookTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @TempDir
    Path folder;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private RunBookView view;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        view = (RunBookView) page.showView(RunBookView.ID);
        Widgets.until("the preview is there", () -> view.folder() != null && view.words().startsWith("Preview of woodgrove"));
    }

    @AfterEach
    void tidy() throws CoreException {
        page.hideView(view);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theRunBookOfTheActiveMigrationIsShownBeforeAnythingIsExported() throws Exception {
        assertThat(view.folder().resolve("runbook.html")).isRegularFile();
        assertThat(project.getFolder("out").exists()).isFalse();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Screens.shot("runbook-preview");
        Composite area = (Composite) page.getWorkbenchWindow().getShell();
        Text search = Widgets.all(area, Text.class).stream().filter(field -> field.getMessage().startsWith("Find in the run")).findFirst()
                .orElseThrow();
        search.setText("wave Finance");
        search.notifyListeners(SWT.DefaultSelection, new Event());
        Screens.shot("runbook-found");
        Widgets.all(area, StyledText.class).stream().filter(text -> text.isVisible() && text.getText().startsWith("Run book: Woodgrove\n")).findFirst()
                .ifPresent(text -> assertThat(text.getSelectionText()).isEqualToIgnoringCase("wave Finance"));
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
    }

    @Test
    void aMigrationThatCantBeExportedSaysWhy() throws Exception {
        IFile migration = project.getFile("woodgrove.migration");
        String text = new String(migration.getContents().readAllBytes(), StandardCharsets.UTF_8);
        migration.setContents(new ByteArrayInputStream(text.replace("  federation outage",
                "  skip OCS-08-08 because \"tried out\"\n  federation outage").getBytes(StandardCharsets.UTF_8)), true, false, null);
        Widgets.until("the view says why", () -> view.words().startsWith("There is no run book"));
        assertThat(view.words()).contains("OCS-08-09");
        Screens.shot("runbook-refused");
    }

    @Test
    void anExportedRunBookShowsHereOrTheViewSaysWhyNot() throws Exception {
        Path runBook = Files.writeString(folder.resolve("runbook.html"), "<!DOCTYPE html><title>Run book</title><h1>Run book</h1>");
        boolean inside = view.show(runBook);
        assertThat(view.words()).contains(runBook.toString()).contains("browser of the system");
        assertThat(view.words().contains("nothing on this computer")).isEqualTo(!inside);
        Screens.shot("runbook");
    }
}
