// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.app.Passerelle;
import org.passerelle.app.examples.VeryLargeExample;

/** Typing in a very large text. */
class TextLargeTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void typingGoesOnWhileTheTextIsCheckedAndTheLastStateCounts() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        VeryLargeExample.make(1).forEach((name, model) -> files.put(name, Passerelle.print(model)));
        try (TextScene scene = new TextScene("large", files).open("target.topo")) {
            Widgets.until("the text is looked at", () -> !scene.markers("").isEmpty());
            Screens.settle(3000);
            scene.replace(" default", "");
            Widgets.until("the rule says something", () -> !scene.marked("TOP-007").isEmpty());
            scene.editor.selectAndReveal(scene.document().get().indexOf("site "), 0);
            for (int i = 0; i < 40; i++) {
                scene.type("\r");
                Screens.settle(i % 10 == 9 ? 900 : 10);
            }
            scene.replace("sip domain", "// sip domain is the default again\n  sip domain");
            String text = scene.document().get();
            int end = text.indexOf('\n', text.indexOf("sip domain ", text.indexOf("again")));
            scene.document().replace(end, 0, " default");
            Widgets.until("the rule is content with the last state", () -> scene.marked("TOP-007").isEmpty());
            assertThat(scene.editor.isDirty()).isTrue();
        }
    }
}
