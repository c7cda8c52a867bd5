// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.passerelle.migration.Severity;

/** The choices of a workspace. They stand in the instance scope under the name of this bundle. */
public final class Preferences {

    private static final String NODE = "org.passerelle.ui";
    private static final String SEVERITY = "severity.";
    private static final String LANGUAGE = "runbook.language";

    private Preferences() {
    }

    /**
     * @param rule identifier of a rule
     * @return how grave its findings are in this workspace; empty where nobody chose
     */
    public static Optional<Severity> severity(String rule) {
        String chosen = node().get(SEVERITY + rule, "");
        return Arrays.stream(Severity.values()).filter(severity -> severity.getLiteral().equals(chosen)).findFirst();
    }

    /** Language of run books: the chosen one, or that of the workbench. */
    public static Locale language() {
        String chosen = node().get(LANGUAGE, Locale.getDefault().getLanguage());
        return Locale.FRENCH.getLanguage().equals(chosen) ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** Chooses the language of run books. */
    public static void language(Locale locale) {
        node().put(LANGUAGE, locale.getLanguage());
        save();
    }

    /** The severities that were chosen, by identifier of the rule. */
    public static Map<String, Severity> severities() {
        Map<String, Severity> chosen = new TreeMap<>();
        try {
            for (String key : node().keys()) {
                if (key.startsWith(SEVERITY)) {
                    String rule = key.substring(SEVERITY.length());
                    severity(rule).ifPresent(severity -> chosen.put(rule, severity));
                }
            }
        } catch (BackingStoreException unreadable) {
            Platform.getLog(Preferences.class).error(unreadable.getMessage(), unreadable);
        }
        return chosen;
    }

    /** Chooses severities in place of those before. @param chosen by identifier of the rule; the others keep their default */
    public static void severities(Map<String, Severity> chosen) {
        severities().keySet().forEach(rule -> node().remove(SEVERITY + rule));
        chosen.forEach((rule, severity) -> node().put(SEVERITY + rule, severity.getLiteral()));
        save();
    }

    /** Calls somebody whenever another severity was chosen. */
    public static void whenSeveritiesChange(Runnable listener) {
        node().addPreferenceChangeListener(event -> {
            if (event.getKey().startsWith(SEVERITY)) {
                listener.run();
            }
        });
    }

    private static void save() {
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            Platform.getLog(Preferences.class).error(failure.getMessage(), failure);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
