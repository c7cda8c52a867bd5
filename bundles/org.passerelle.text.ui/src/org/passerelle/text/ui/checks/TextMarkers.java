// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;

/** Markers of what is wrong with saved texts, and what they carry beside message, severity and place. */
public final class TextMarkers {

    /** Type of the markers; whoever makes them has a type of their own with this as its super type. */
    public static final String TYPE = "org.passerelle.text.ui.problem";
    /** Attribute with the identifier of the rule; {@link TextChecks#SYNTAX} for what keeps a text from being read. */
    public static final String RULE = "rule";
    /** Attribute with the name path of the element. */
    public static final String ELEMENT = "element";
    /** Attribute with the identifiers of ways to mend it, separated by blanks. */
    public static final String FIXES = "fixes";

    private TextMarkers() {
    }

    static boolean isOne(IMarker marker) {
        try {
            return marker.exists() && marker.isSubtypeOf(TYPE);
        } catch (CoreException goneMeanwhile) {
            return false;
        }
    }

    static String rule(IMarker marker) {
        return marker.getAttribute(RULE, "");
    }

    static List<String> fixes(IMarker marker) {
        String fixes = marker.getAttribute(FIXES, "");
        return fixes.isEmpty() ? List.of() : List.of(fixes.split(" "));
    }

    /** How a rule and what it says are written as one sentence. */
    public static String message(String rule, String message) {
        return rule.isEmpty() || TextChecks.SYNTAX.equals(rule) ? message : rule + ": " + message;
    }
}
