// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PerspectiveTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void theFirstWindowHasRoomForAPictureBesideAText() {
        assertThat(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getSize().x).isBetween(1440, 1600);
    }

    @Test
    void theWorkbenchStartsInTheMigrationPerspectiveWithAnEmptyErrorLog() throws IOException {
        Projects.closeWelcome();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

        assertThat(page.getPerspective().getId()).isEqualTo("org.passerelle.workbench.migration");
        assertThat(page.findView(ProjectExplorer.VIEW_ID)).isNotNull();
        assertThat(page.findView(IPageLayout.ID_OUTLINE)).isNotNull();
        assertThat(page.findView(IPageLayout.ID_PROBLEM_VIEW)).isNotNull();
        assertThat(Screens.shot("perspective")).isNotEmptyFile();
        assertThat(Files.exists(Platform.getLogFileLocation().toFile().toPath())).as("error log of the start").isFalse();
    }
}
