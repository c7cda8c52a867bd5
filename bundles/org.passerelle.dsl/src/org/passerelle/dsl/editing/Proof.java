// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.messages.Messages;

/** Proves that a text may be changed from its model, and that the changed text says what the model says. */
public final class Proof {

    private final GrammarShape shape;

    /** @param shape the grammar */
    public Proof(GrammarShape shape) {
        this.shape = shape;
    }

    /**
     * Why the text of a resource can't be changed from its model: parts of it were not understood.
     *
     * @param resource a resource that was read
     * @return a sentence for the user, or null if it can be
     */
    public String refusal(Resource resource) {
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (!(error instanceof XtextLinkingDiagnostic)) {
                return refusal(resource, error);
            }
        }
        return null;
    }

    /** Like {@link #refusal}, but names that lead nowhere count, too: they stand in the text and not in the model. */
    public String strictRefusal(Resource resource) {
        return resource.getErrors().isEmpty() ? null : refusal(resource, resource.getErrors().get(0));
    }

    private static String refusal(Resource resource, Resource.Diagnostic error) {
        return Messages.current().of("save.broken", resource.getURI().lastSegment(), Integer.toString(error.getLine()),
                error.getMessage());
    }

    /**
     * @param reading what reading a text gave
     * @param printed how a model prints
     * @return whether the text says the same as the model, but for names that lead nowhere
     */
    public boolean says(Resource reading, Printed printed) {
        return read(reading, printed) != null;
    }

    /** How the text prints that was read, or null if it does not say the same as the model. */
    Printed read(Resource reading, Printed printed) {
        if (refusal(reading) != null || reading.getContents().size() != 1) {
            return null;
        }
        Printed read = Printed.of(shape, reading.getContents().get(0));
        return read.says(printed) ? read : null;
    }
}
