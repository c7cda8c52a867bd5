// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.Severity;
import org.passerelle.rules.Finding;
import org.passerelle.sirius.internal.TopologySnapshot;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;

/** What the rules find on the elements of a diagram. */
public class FindingServices {

    /**
     * Whether the gravest finding on an element is of a severity.
     *
     * @param element any element
     * @param severity {@code error}, {@code warning} or {@code info}
     */
    public boolean isWorst(EObject element, String severity) {
        List<Finding> findings = findings(element);
        return !findings.isEmpty() && findings.get(0).severity() == Severity.valueOf(severity.toUpperCase(Locale.ROOT));
    }

    /** Whether there is any finding on an element. */
    public boolean hasFinding(EObject element) {
        return !findings(element).isEmpty();
    }

    /** The sentences of all findings on an element, one a line, each with the number of its rule. */
    public String findingTexts(EObject element) {
        Locale locale = Locale.getDefault();
        return findings(element).stream().map(one -> one.ruleId() + ": " + one.message(locale))
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings(EObject element) {
        Topology topology = Versions.topologyOf(element);
        return topology == null ? List.of() : TopologySnapshot.of(topology).findings(element);
    }
}
