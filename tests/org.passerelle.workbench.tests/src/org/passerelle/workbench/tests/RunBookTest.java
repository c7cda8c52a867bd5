// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.ui.runbook.RunBookView;

class RunBookTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @TempDir
    Path folder;

    @Test
    void aRunBookShowsHereOrTheViewSaysWhyNot() throws Exception {
        Projects.closeWelcome();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        RunBookView view = (RunBookView) page.showView(RunBookView.ID);
        assertThat(view.words()).startsWith("Export a migration");
        Path runBook = Files.writeString(folder.resolve("runbook.html"), "<!DOCTYPE html><title>Run book</title><h1>Run book</h1>");

        boolean inside = view.show(runBook);
        assertThat(view.words()).contains(runBook.toString()).contains("browser of the system");
        assertThat(view.words().startsWith("Nothing on this computer")).isEqualTo(!inside);
        Screens.shot("runbook");
        page.hideView(view);
    }
}
