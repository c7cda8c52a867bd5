// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.passerelle.migration.Severity;

/** Severities that rules have in the product, before a project changes them. */
public final class DefaultSeverities {

    private static final List<String> FILES = List.of("severities.properties", "invariants/severities.properties");
    private static final Map<String, Severity> TABLE = load();

    private DefaultSeverities() {
    }

    /**
     * @param ruleId identifier of a rule of the product
     * @return its severity
     * @throws IllegalArgumentException if the table has no such rule
     */
    public static Severity of(String ruleId) {
        Severity severity = TABLE.get(ruleId);
        if (severity == null) {
            throw new IllegalArgumentException("No severity for rule " + ruleId);
        }
        return severity;
    }

    private static Map<String, Severity> load() {
        Map<String, Severity> table = new HashMap<>();
        FILES.forEach(file -> read(file, table));
        return table;
    }

    private static void read(String file, Map<String, Severity> table) {
        Properties properties = new Properties();
        try (InputStream in = DefaultSeverities.class.getResourceAsStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        properties.stringPropertyNames().forEach(id -> table.put(id,
                Severity.valueOf(properties.getProperty(id).toUpperCase(Locale.ROOT))));
    }
}
