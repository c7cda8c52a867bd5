// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Severity;
import org.passerelle.migration.SeverityOverride;
import org.passerelle.migration.TopologyFile;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;
import org.eclipse.emf.ecore.EObject;

/**
 * Severities of rules in one project. The most specific statement wins: that for the element, for something that
 * contains it, for the file it stands in, for the project, and at last the default of the product.
 */
public final class Severities {

    private static final char SEPARATOR = '/';

    private final Map<String, Map<String, Severity>> overrides = new HashMap<>();
    private final Map<Topology, String> files = new HashMap<>();

    private Severities() {
    }

    /** The defaults of the product. */
    public static Severities defaults() {
        return new Severities();
    }

    /** The severities that a migration states for its project. */
    public static Severities of(Migration migration) {
        Severities severities = new Severities();
        for (SeverityOverride override : migration.getSeverities()) {
            String path = override.getElementPath() == null ? "" : override.getElementPath();
            severities.overrides.computeIfAbsent(override.getRule(), id -> new HashMap<>())
                    .putIfAbsent(path, override.getSeverity());
        }
        severities.add(migration.getLegacy());
        severities.add(migration.getTarget());
        return severities;
    }

    private void add(TopologyFile file) {
        if (file != null && file.getTopology() != null && file.getImportURI() != null) {
            files.put(file.getTopology(), file.getImportURI());
        }
    }

    /**
     * @param ruleId identifier of a rule
     * @param element element of a finding
     * @param path name path of that element
     * @return how grave the finding is; {@link Severity#OFF} drops it
     */
    public Severity of(String ruleId, EObject element, String path) {
        Map<String, Severity> stated = overrides.getOrDefault(ruleId, Map.of());
        if (stated.isEmpty()) {
            return DefaultSeverities.of(ruleId);
        }
        for (String prefix = path; !prefix.isEmpty(); prefix = parent(prefix)) {
            if (stated.containsKey(prefix)) {
                return stated.get(prefix);
            }
        }
        String file = files.get(Versions.topologyOf(element));
        if (file != null && stated.containsKey(file)) {
            return stated.get(file);
        }
        return stated.containsKey("") ? stated.get("") : DefaultSeverities.of(ruleId);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf(SEPARATOR)));
    }
}
