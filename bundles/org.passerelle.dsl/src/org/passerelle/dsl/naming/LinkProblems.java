// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.messages.Messages;
import org.passerelle.dsl.naming.References.Reference;
import org.passerelle.topology.values.InvalidValueException;

/** Says which references lead nowhere; stops after many of them. */
final class LinkProblems {

    private static final int MOST = 200;

    private final IDiagnosticConsumer consumer;
    private final Messages messages = Messages.current();
    private int count;

    LinkProblems(IDiagnosticConsumer consumer) {
        this.consumer = consumer;
    }

    void unknown(Reference reference) {
        report(reference.node(), "link.unknown", kind(reference), reference.name());
    }

    void unknown(Reference reference, String file) {
        report(reference.node(), "link.unknown.in", kind(reference), reference.name(), file);
    }

    void invalid(Reference reference, InvalidValueException problem) {
        report(reference.node(), "value." + problem.kind().name(), problem.text());
    }

    void file(INode node, String key, String path) {
        report(node, key, path == null ? "" : path);
    }

    private String kind(Reference reference) {
        return messages.of("kind." + reference.feature().getEReferenceType().getName());
    }

    private void report(INode node, String key, Object... arguments) {
        if (count++ < MOST) {
            consumer.consume(new XtextLinkingDiagnostic(node, messages.of(key, arguments), Diagnostic.LINKING_DIAGNOSTIC),
                    Severity.ERROR);
        }
    }
}
