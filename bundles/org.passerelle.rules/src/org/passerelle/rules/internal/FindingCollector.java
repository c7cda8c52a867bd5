// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.migration.Severity;
import org.passerelle.rules.ElementPaths;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.Rule;
import org.passerelle.rules.Severities;
import org.passerelle.topology.derived.ElementKeys;

/** Gathers findings and completes them with identifier, severity and path. */
public final class FindingCollector {

    private final Severities severities;
    private final List<Finding> findings = new ArrayList<>();
    private final ElementPaths paths;

    /**
     * @param severities how grave findings are
     * @param paths where elements stand
     */
    public FindingCollector(Severities severities, ElementPaths paths) {
        this.severities = Objects.requireNonNull(severities, "severities");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    /** A reporter that speaks for one rule. */
    public Reporter reporter(Rule rule) {
        return (element, feature) -> (variant, args) -> add(rule.id(), element, feature, variant, args);
    }

    /** The findings so far, without those that are switched off. */
    public List<Finding> all() {
        return List.copyOf(findings);
    }

    private void add(String ruleId, EObject element, EStructuralFeature feature, String variant, Object... args) {
        String path = paths.of(element);
        Severity severity = severities.of(ruleId, element, path);
        if (severity == Severity.OFF) {
            return;
        }
        String key = ruleId + ".message" + (variant.isEmpty() ? "" : '.' + variant);
        List<Object> shown = Arrays.stream(args).map(FindingCollector::shown).toList();
        findings.add(new Finding(ruleId, severity, element, Optional.ofNullable(feature), path, key, shown));
    }

    private static Object shown(Object arg) {
        return switch (arg) {
            case EObject element -> ElementKeys.of(element);
            case Number number -> number;
            case null -> "";
            default -> arg.toString();
        };
    }
}
