// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the mouse points at is explained: the element, and the rules that say something there. */
class TextHoverTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("hover").open("new.topo");
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void anElementIsExplained() throws Exception {
        scene.pointAt("lync.contoso.net");
        Widgets.until("an explanation shows", () -> TextScene.above().contains("lync.contoso.net"));
        Screens.shot("text-hover-element");
        assertThat(TextScene.above()).contains("Redmond").doesNotContain("<b>");
    }

    @Test
    void aFindingIsShownWithItsRuleAndItsFix() throws Exception {
        scene.replace(" default", "");
        Widgets.until("the rule says something", () -> !scene.marked("TOP-007").isEmpty());
        scene.pointAt("contoso.com");
        Widgets.until("the rule is explained", () -> TextScene.above().contains("What to do"));
        Screens.shot("text-hover-finding");
        scene.save();
        Widgets.until("the builder marks it", () -> !scene.markers("TOP-007").isEmpty());
        Screens.settle(1000);
        scene.pointAt("Redmond");
        Screens.settle(500);
        scene.pointAt("contoso.com");
        Widgets.until("the rule is explained", () -> TextScene.above().contains("What to do")
                && TextScene.above().contains("TOP-007"));
        Screens.shot("text-hover-marker");
    }

    @Test
    void anExplanationCanBeMadeToStay() throws Exception {
        scene.pointAt("lync.contoso.net");
        Widgets.until("an explanation shows", () -> TextScene.above().contains("lync.contoso.net"));
        scene.run(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
        Screens.settle(800);
        assertThat(TextScene.above()).contains("lync.contoso.net").doesNotContain("F2");
        Screens.shot("text-hover-sticky");
    }

    @Test
    void theRulerSaysWhatIsWrongInItsLine() throws Exception {
        scene.replace(" default", "");
        Widgets.until("the rule says something", () -> !scene.marked("TOP-007").isEmpty());
        Screens.settle(500);
        Point at = scene.text.toDisplay(scene.text.getLocationAtOffset(scene.document().get().indexOf("  sip domain")));
        for (int shift : new int[] {0, 4}) {
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = at.x - 34 + shift / 4;
            move.y = at.y + 6 + shift;
            Display.getCurrent().post(move);
            Screens.settle(200);
        }
        Widgets.until("the ruler says it", () -> TextScene.above().contains("TOP-007"));
        Screens.shot("text-ruler");
    }
}
