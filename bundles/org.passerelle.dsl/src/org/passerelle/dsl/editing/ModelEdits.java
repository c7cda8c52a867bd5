// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.grammar.GrammarShape;

/** Turns a change of a model into changes of the text that it was read from. */
public final class ModelEdits {

    /**
     * What came of a change.
     *
     * @param replacements the changes of the text
     * @param printed how the changed model prints as a whole
     */
    public record Outcome(List<TextReplacement> replacements, Printed printed) {
    }

    private final GrammarShape shape;

    /** @param shape the grammar */
    public ModelEdits(GrammarShape shape) {
        this.shape = shape;
    }

    /**
     * Changes a model, works out the changes of its text, and restores the model.
     *
     * @param root a model as it was read
     * @param text its text
     * @param change what to do with the root
     * @return the changes of the text
     */
    public Outcome edit(EObject root, String text, Consumer<EObject> change) {
        ICompositeNode node = NodeModelUtils.getNode(root).getRootNode();
        Baseline before = Baseline.now(shape, root);
        ChangeRecorder recorder = new ChangeRecorder(root);
        try {
            change.accept(root);
            return compare(before, root, node, text);
        } finally {
            recorder.endRecording().apply();
            recorder.dispose();
        }
    }

    /**
     * Works out the changes of the text of a model that was changed.
     *
     * @param before how the model was before
     * @param root the changed model
     * @param node its text, parsed
     * @param text its text
     * @return the changes of the text
     */
    Outcome compare(Baseline before, EObject root, ICompositeNode node, String text) {
        Printed after = Printed.of(shape, root);
        Replacements replacements = new Replacements(text);
        new ClauseDiff(replacements, ClauseSink.printer(shape, root)).whole(TextClauses.of(shape, node, root), before.clauses(), after.clauses());
        LineEnds ends = LineEnds.of(text);
        List<TextReplacement> changes = replacements.all().stream()
                .map(one -> new TextReplacement(one.offset(), one.length(), ends.in(one.text()))).toList();
        return new Outcome(changes, after);
    }

    /**
     * What replaces a text as a whole.
     *
     * @param text a text
     * @param printed what it is to say
     * @return the change, which keeps line ends and a byte order mark
     */
    public static TextReplacement whole(String text, String printed) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return new TextReplacement(start, text.length() - start, LineEnds.of(text).in(printed));
    }
}
