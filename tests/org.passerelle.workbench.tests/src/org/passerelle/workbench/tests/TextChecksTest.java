// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Findings of rules in a text that is being typed. */
class TextChecksTest {

    private static final String RULE = "TOP-007";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("checks").open("new.topo");
    }

    @AfterEach
    void close() throws Exception {
        choose("");
        scene.close();
    }

    private static void choose(String severity) {
        IEclipsePreferences choices = InstanceScope.INSTANCE.getNode("org.passerelle.ui");
        if (severity.isEmpty()) {
            choices.remove("severity." + RULE);
        } else {
            choices.put("severity." + RULE, severity);
        }
    }

    @Test
    void aFindingShowsBeforeTheTextIsSaved() throws Exception {
        assertThat(scene.marked(RULE)).isEmpty();
        scene.replace(" default", "");
        Widgets.until("the rule says something", () -> !scene.marked(RULE).isEmpty());
        Screens.shot("text-live-finding");
        assertThat(scene.editor.isDirty()).isTrue();
        assertThat(scene.markers(RULE)).isEmpty();
        assertThat(scene.marked(RULE)).hasSize(1).noneMatch(MarkerAnnotation.class::isInstance);

        scene.replace("contoso.com", "contoso.com default");
        Widgets.until("the rule is content", () -> scene.marked(RULE).isEmpty());
    }

    @Test
    void aMarkerOfTheBuilderTakesThePlaceOfTheLiveFindingAndHidesWhenItsReasonIsGone() throws Exception {
        scene.replace(" default", "");
        Widgets.until("the rule says something", () -> !scene.marked(RULE).isEmpty());
        scene.save();
        Widgets.until("the builder marks it", () -> !scene.markers(RULE).isEmpty());
        Widgets.until("it is said once", () -> scene.marked(RULE).size() == 1
                && scene.marked(RULE).get(0) instanceof MarkerAnnotation);

        scene.replace("Redmond", "Seattle");
        Screens.settle(2500);
        assertThat(scene.marked(RULE)).as("after typing elsewhere").hasSize(1);

        scene.replace("contoso.com", "contoso.com default");
        Widgets.until("the marker is hidden", () -> scene.marked(RULE).isEmpty());
        assertThat(scene.markers(RULE)).as("until the text is saved").hasSize(1);
    }

    @Test
    void markersThatComeAfterTheTextWasEditedStandWhereTheyBelong() throws Exception {
        Widgets.until("a warning is marked", () -> !scene.marked("BND-09").isEmpty());
        Widgets.until("the builder has looked", () -> !scene.markers("BND-09").isEmpty());
        scene.document().replace(0, 0, "// one line more\n");
        scene.file("contoso.migration").setContents(
                (TextScene.MIGRATION + "// built again\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
        Widgets.until("it is marked once, at the topology", () -> {
            List<Annotation> marked = scene.marked("BND-09");
            return marked.size() == 1
                    && scene.annotations().getPosition(marked.get(0)).offset == scene.document().get().indexOf("topology New");
        });
        Screens.settle(3000);
        assertThat(scene.marked("BND-09")).hasSize(1);
        assertThat(scene.annotations().getPosition(scene.marked("BND-09").get(0)).offset)
                .isEqualTo(scene.document().get().indexOf("topology New"));
    }

    @Test
    void theChosenSeverityCountsWhileTypingAndInTheBuilder() throws Exception {
        scene.replace(" default", "");
        Widgets.until("an error shows", () -> scene.marked(RULE).stream().anyMatch(one -> one.getType().endsWith(".error")));
        choose("info");
        Widgets.until("it is information", () -> scene.marked(RULE).stream().allMatch(one -> one.getType().endsWith(".info"))
                && !scene.marked(RULE).isEmpty());
        scene.save();
        Widgets.until("the builder says the same", () -> scene.markers(RULE).stream()
                .anyMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO));
        choose("off");
        scene.replace("Redmond", "Seattle");
        Widgets.until("nothing is said", () -> scene.marked(RULE).isEmpty());
    }

    @Test
    void whatTheMigrationStatesCountsInTheTopologiesThatItNames() throws Exception {
        scene.open("contoso.migration");
        scene.replace("  pilot", "  severity TOP-007 is warning\n  pilot");
        scene.open("new.topo");
        scene.replace(" default", "");
        Widgets.until("a warning shows", () -> scene.marked(RULE).stream().anyMatch(one -> one.getType().endsWith(".warning")));
    }
}
