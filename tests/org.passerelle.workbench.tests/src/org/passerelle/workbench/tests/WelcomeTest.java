// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.help.view.HelpView;

class WelcomeTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @BeforeEach
    void show() {
        assertThat(PlatformUI.getWorkbench().getIntroManager().hasIntro()).as("Help > Welcome").isTrue();
        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
    }

    @AfterEach
    void tidy() {
        Projects.closeWelcome();
        window.getActivePage().closeAllEditors(false);
    }

    @Test
    void theGuideIsOneClickAway() throws IOException {
        Screens.shot("welcome");
        Widgets.press(Widgets.button(window.getShell(), "Read the Guide"));
        HelpView help = (HelpView) window.getActivePage().findView(HelpView.ID);
        assertThat(help.shown()).isEqualTo("start");
        Screens.shot("guide");
    }

    @Test
    void theExampleIsChosenForThePersonWhoWantsIt() {
        List<String> names = new ArrayList<>();
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell wizard = display.getActiveShell();
            if (wizard == null || wizard == window.getShell()) {
                display.timerExec(200, look[0]);
                return;
            }
            try {
                Screens.shot("welcome-example");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            names.add(Widgets.all(wizard, Text.class).get(0).getText());
            wizard.close();
        };
        display.timerExec(200, look[0]);
        Widgets.press(Widgets.button(window.getShell(), "Start from the Example"));
        assertThat(names).containsExactly("woodgrove");
    }
}
