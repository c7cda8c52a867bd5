// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Renaming with a preview of all files. */
class TextRenameTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;
    private AssertionError failure;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("rename").open("contoso.migration");
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void allPlacesAreShownBeforeTheyAreChanged() throws Exception {
        scene.caret("lync.contoso.net");
        whenOpen("Rename", dialog -> {
            Widgets.all(dialog, Text.class).get(0).setText("harbour.contoso.net");
            shot("text-rename");
            Widgets.press(Widgets.button(dialog, "Preview"));
            Screens.settle(800);
            shot("text-rename-preview");
            Tree files = Widgets.all(dialog, Tree.class).get(0);
            assertThat(files.getItem(0).getItems()).extracting(item -> item.getText().split(" ")[0]).containsExactly("contoso.migration", "new.topo");
            Widgets.press(Widgets.button(dialog, "OK"));
        });
        scene.run("org.passerelle.text.ui.rename");
        Screens.settle(300);
        assertThat(failure).isNull();
        assertThat(scene.document().get()).contains("pilot pool harbour.contoso.net", "to harbour.contoso.net");
        assertThat(new String(scene.file("new.topo").getContents().readAllBytes(), StandardCharsets.UTF_8))
                .contains("server harbour.contoso.net").doesNotContain("lync.contoso.net");

        Shell window = Display.getCurrent().getActiveShell();
        Display.getCurrent().timerExec(800, () -> {
            Shell question = Display.getCurrent().getActiveShell();
            if (question != window) {
                Widgets.press(question.getDefaultButton());
            }
        });
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
        assertThat(scene.document().get()).contains("pilot pool lync.contoso.net");
        assertThat(new String(scene.file("new.topo").getContents().readAllBytes(), StandardCharsets.UTF_8))
                .contains("server lync.contoso.net").doesNotContain("harbour.contoso.net");
    }

    @Test
    void aNameThatIsTakenIsRefusedAtOnce() throws Exception {
        scene.open("new.topo");
        scene.caret("lync.contoso.net");
        whenOpen("Rename", dialog -> {
            Widgets.all(dialog, Text.class).get(0).setText("not a name");
            Screens.settle(200);
            shot("text-rename-refused");
            assertThat(Widgets.button(dialog, "OK").isEnabled()).isFalse();
            Widgets.press(Widgets.button(dialog, "Cancel"));
        });
        scene.run("org.passerelle.text.ui.rename");
        assertThat(failure).isNull();
        assertThat(scene.document().get()).contains("lync.contoso.net");
    }

    private static void shot(String name) {
        try {
            Screens.shot(name);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something with the dialog that is about to open; a failure closes it. */
    private void whenOpen(String title, Consumer<Shell> then) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && title.equals(shell.getText())) {
                    try {
                        then.accept(shell);
                    } catch (AssertionError wrong) {
                        failure = wrong;
                        shell.close();
                    }
                    return;
                }
            }
            display.timerExec(200, look[0]);
        };
        display.timerExec(200, look[0]);
    }
}
