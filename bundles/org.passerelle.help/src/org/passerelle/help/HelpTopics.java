// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which page belongs to which part of the workbench. Parts go by their identifiers, windows by the names of their classes; what
 * has no entry of its own has that of the longest beginning of its name.
 */
public final class HelpTopics {

    private static final Map<String, String> PAGES = load();

    private HelpTopics() {
    }

    /**
     * @param name identifier of a view, or name of the class of a wizard, page or dialog
     * @return the page about it; empty when there is none
     */
    public static Optional<String> page(String name) {
        String rest = name;
        while (!rest.isEmpty()) {
            if (PAGES.containsKey(rest)) {
                return Optional.of(PAGES.get(rest));
            }
            rest = rest.contains(".") ? rest.substring(0, rest.lastIndexOf('.')) : "";
        }
        return Optional.empty();
    }

    /** All entries, for tests to look at. */
    public static Map<String, String> all() {
        return Map.copyOf(PAGES);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = HelpTopics.class.getResourceAsStream("topics.properties")) {
            properties.load(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        Map<String, String> pages = new TreeMap<>();
        properties.forEach((name, page) -> pages.put((String) name, (String) page));
        return pages;
    }
}
