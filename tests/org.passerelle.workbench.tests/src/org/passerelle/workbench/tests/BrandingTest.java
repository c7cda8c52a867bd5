// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrandingTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @Test
    void windowsHaveIconsOfEverySize() {
        assertThat(Window.getDefaultImages()).extracting(image -> image.getImageData().width).containsExactly(16, 32, 48, 64, 128, 256);
    }

    @Test
    void filesOfTheLanguageHaveTheirOwnNameAndIconWithoutBeingRead() {
        IEditorRegistry editors = PlatformUI.getWorkbench().getEditorRegistry();
        for (String kind : List.of("topology", "migration")) {
            IContentType content = Platform.getContentTypeManager().getContentType("org.passerelle.ui." + kind);
            String name = "made-up." + content.getFileSpecs(IContentType.FILE_EXTENSION_SPEC)[0];
            assertThat(editors.getDefaultEditor(name, content).getLabel()).isEqualToIgnoringCase(kind + " editor");
            assertThat(editors.getImageDescriptor(name, content)).isNotEqualTo(editors.getImageDescriptor("made-up.txt"));
        }
    }

    @Test
    void theAboutDialogNamesVersionAndLicences() {
        List<String> words = new ArrayList<>();
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell about = display.getActiveShell();
            if (about == null || about == window.getShell()) {
                display.timerExec(200, look[0]);
                return;
            }
            try {
                Screens.shot("about");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Widgets.all(about, StyledText.class).forEach(text -> words.add(text.getText()));
            about.close();
        };
        display.timerExec(200, look[0]);
        ActionFactory.ABOUT.create(window).run();
        assertThat(words).anyMatch(text -> text.startsWith("Passerelle 0.1.0") && text.contains("Eclipse Public License 2.0"));
    }
}
