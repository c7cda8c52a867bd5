// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.UnprintableModelException;
import org.passerelle.dsl.UnsavableModelException;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.messages.Messages;

/** Finds the text that a resource with a changed model is to be saved as, and joins both once it is written. */
public final class TextOfModel {

    /**
     * A text that says what a model says.
     *
     * @param text the text
     * @param reading what reading it gave; null where the text did not change
     * @param printed how the model prints
     * @param read how the model prints that was read
     */
    public record Found(String text, XtextResource reading, Printed printed, Printed read) {
    }

    private final GrammarShape shape;
    private final Function<String, XtextResource> reader;
    private final Proof proof;

    /**
     * @param shape the grammar
     * @param reader reads a text as if it stood in the file, without touching the model that stands for the file
     */
    public TextOfModel(GrammarShape shape, Function<String, XtextResource> reader) {
        this.shape = shape;
        this.reader = reader;
        this.proof = new Proof(shape);
    }

    /**
     * Finds the text.
     *
     * @param resource a resource; nothing of it changes
     * @param known how its model printed when it was read; null to find out by reading the text again
     * @return the text, with as few changes as possible if the model was read from one
     * @throws UnsavableModelException if the text it was read from has errors, or no text can say what the model says
     */
    public Found find(XtextResource resource, Baseline known) throws UnsavableModelException {
        refuseBroken(resource);
        try {
            IParseResult parsed = resource.getParseResult();
            EObject root = resource.getContents().get(0);
            String text = parsed == null ? "" : parsed.getRootNode().getText();
            if (text.isBlank()) {
                return proven(resource, text, Printed.of(shape, root));
            }
            Baseline before = known == null
                    ? Baseline.reread(shape, parsed, Objects.requireNonNull(reader.apply(text).getParseResult())) : known;
            ModelEdits.Outcome outcome = new ModelEdits(shape).compare(before, root, parsed.getRootNode(), text);
            return outcome.replacements().isEmpty() ? new Found(text, null, outcome.printed(), null) : changed(resource, text, outcome);
        } catch (UnprintableModelException e) {
            throw new UnsavableModelException(Messages.current().of("save.unprintable", e.getMessage()), e);
        }
    }

    private void refuseBroken(XtextResource resource) throws UnsavableModelException {
        if (resource.getContents().size() != 1) {
            throw refusal("save.root", resource.getURI().lastSegment());
        }
        String broken = proof.refusal(resource);
        if (broken != null) {
            throw new UnsavableModelException(broken, null);
        }
    }

    private Found changed(XtextResource resource, String text, ModelEdits.Outcome outcome) throws UnsavableModelException {
        String changed = TextReplacement.apply(text, outcome.replacements());
        XtextResource reading = reader.apply(changed);
        Printed read = proof.read(reading, outcome.printed());
        if (read != null) {
            return new Found(changed, reading, outcome.printed(), read);
        }
        String broken = proof.strictRefusal(resource);
        if (broken != null) {
            throw new UnsavableModelException(broken, null);
        }
        return proven(resource, text, outcome.printed());
    }

    private Found proven(XtextResource resource, String text, Printed printed) throws UnsavableModelException {
        String whole = TextReplacement.apply(text, List.of(ModelEdits.whole(text, printed.text())));
        XtextResource reading = reader.apply(whole);
        Printed read = proof.read(reading, printed);
        if (read == null) {
            String problem = reading.getErrors().isEmpty() ? "" : reading.getErrors().get(0).getMessage();
            throw refusal("save.unreadable", resource.getURI().lastSegment(), problem);
        }
        return new Found(whole, reading, printed, read);
    }

    private static UnsavableModelException refusal(String key, Object... arguments) {
        return new UnsavableModelException(Messages.current().of(key, arguments), null);
    }

    /**
     * Joins a resource with the text it was saved as. Its elements stay the ones they are.
     *
     * @param resource the resource
     * @param found the text that was found for it
     */
    public void join(XtextResource resource, Found found) {
        if (found.reading() == null) {
            return;
        }
        EObject model = resource.getContents().get(0);
        IParseResult former = resource.getParseResult();
        ICompositeNode node = found.reading().getParseResult().getRootNode();
        new Joining().join(model, former == null ? null : former.getRootNode(), found.printed(), found.read());
        resource.setParseResult(new ParseResult(model, node, false));
        if (!resource.getErrors().isEmpty() || !found.reading().getErrors().isEmpty()) {
            resource.getErrors().clear();
            resource.getErrors().addAll(found.reading().getErrors());
        }
    }
}
