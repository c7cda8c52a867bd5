// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes along with typing, folding, and the outline above the text. */
class TextTypingTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("typing").open("new.topo");
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void bracesQuotesAndLineEndsAreCompleted() throws Exception {
        scene.editor.selectAndReveal(scene.document().get().lastIndexOf('}'), 0);
        scene.type("  site Paris {\rcity \"Paris\rcountry FR");
        assertThat(scene.document().get()).endsWith("""
              site Paris {
                city "Paris
                country FR"
              }}
            """);
    }

    @Test
    void aSelectionIsPutInQuotes() throws Exception {
        scene.editor.selectAndReveal(scene.document().get().indexOf("Redmond"), "Redmond".length());
        scene.type("\"");
        assertThat(scene.document().get()).contains("site \"Redmond\" {");
    }

    @Test
    void allBlocksAreFoldedAndUnfolded() throws Exception {
        ProjectionAnnotationModel folds = ((ProjectionViewer) scene.viewer()).getProjectionAnnotationModel();
        Widgets.until("there are blocks", () -> folds.getAnnotationIterator().hasNext());
        scene.run("org.eclipse.ui.edit.text.folding.collapse_all");
        assertThat(collapsed(folds)).isPositive();
        Screens.shot("text-folded");
        scene.run("org.eclipse.ui.edit.text.folding.expand_all");
        assertThat(collapsed(folds)).isZero();
    }

    private static int collapsed(ProjectionAnnotationModel folds) {
        int count = 0;
        for (var all = folds.getAnnotationIterator(); all.hasNext();) {
            count += all.next() instanceof ProjectionAnnotation fold && fold.isCollapsed() ? 1 : 0;
        }
        return count;
    }

    @Test
    void thePieceOfANameLeadsToTheElement() throws Exception {
        scene.caret("sip domain");
        scene.run("org.passerelle.text.ui.quickOutline");
        Shell outline = outline();
        Text words = Widgets.all(outline, Text.class).get(0);
        Screens.shot("text-quick-outline");
        words.setText("lync");
        Screens.settle(200);
        Screens.shot("text-quick-outline-filtered");
        assertThat(Widgets.all(outline, Tree.class).get(0).getSelection()[0].getText()).startsWith("lync.contoso.net");
        Event enter = new Event();
        enter.character = SWT.CR;
        words.notifyListeners(SWT.KeyDown, enter);
        Screens.settle(200);
        assertThat(outline.isDisposed()).isTrue();
        assertThat(scene.text.getSelectionText()).isEqualTo("lync.contoso.net");
    }

    private static Shell outline() {
        return List.of(Display.getCurrent().getShells()).stream()
                .filter(shell -> shell.isVisible() && !Widgets.all(shell, Tree.class).isEmpty() && shell.getText().isEmpty())
                .findFirst().orElseThrow();
    }
}
