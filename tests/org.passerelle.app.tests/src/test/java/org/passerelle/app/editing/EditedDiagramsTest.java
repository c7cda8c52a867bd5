// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.notation.Connection;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.notation.editing.Connecting;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.notation.testkit.RandomEdits;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Rules;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;

/** What is done in a diagram of a very large deployment: it stays sound, and can be written and read. */
class EditedDiagramsTest {

    private static final TopologyTexts TEXTS = Languages.create().texts();
    private static final Topology REFERENCE = (Topology) VeryLargeExample.make(1).get("rt6.topo");
    private static final int EDITS = 80;

    private static String roundTrip(Topology topology) {
        String text = TEXTS.print(topology);
        LoadedFile file = TEXTS.parse(text, URI.createURI("memory:/edited.topo"));
        assertThat(file.problems()).isEmpty();
        assertThat(TEXTS.print((Topology) file.root()).lines().toList()).containsExactlyElementsOf(text.lines().toList());
        return text;
    }

    @Test
    void afterRandomEditsTheTextSaysTheSame() {
        for (int seed = 0; seed < 3; seed++) {
            Topology topology = EcoreUtil.copy(REFERENCE);
            RandomEdits edits = new RandomEdits(topology, new Random(seed));
            for (int i = 0; i < EDITS; i++) {
                edits.next();
            }
            edits.check();
            roundTrip(topology);
            assertThat(edits.done()).as(edits.toString()).isGreaterThan(EDITS / 2);
        }
    }

    @Test
    void everyLineCanBeRemovedAndDrawnAgain() {
        Topology topology = EcoreUtil.copy(REFERENCE);
        for (Connection line : DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH)).connections()) {
            assertThat(Connecting.starts(line.kind(), line.source())).as(line.label()).isTrue();
            Connecting.disconnect(line.kind(), line.source(), line.target());
            assertThat(Connecting.refusal(line.kind(), line.source(), line.target())).as(line.kind() + " " + line.label()).isEmpty();
            Connecting.connect(line.kind(), line.source(), line.target());
        }
        roundTrip(topology);
    }

    private static Stream<String> pools() {
        return Creations.all().stream().filter(creation -> creation.type() == Literals.POOL || creation.type() == Literals.PSTN_GATEWAY
                || creation.feature().getEContainingClass() == Literals.TOPOLOGY).map(Creation::id);
    }

    /** What is created is complete: no rule has an error to tell that it had not before. */
    @ParameterizedTest
    @MethodSource("pools")
    void whatIsCreatedIsSound(String id) {
        Topology topology = EcoreUtil.copy(REFERENCE);
        Creation creation = Creations.of(id);
        EObject container = creation.feature().getEContainingClass() == Literals.TOPOLOGY ? topology : topology.getSites().get(0);
        Set<String> before = errors(topology);
        if (Creations.allowed(creation, container)) {
            Creations.create(creation, container);
        }
        Set<String> after = errors(topology);
        after.removeAll(before);
        assertThat(after).isEmpty();
    }

    private static Set<String> errors(Topology topology) {
        return Rules.document(topology).stream().filter(Finding::isError)
                .map(Finding::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
