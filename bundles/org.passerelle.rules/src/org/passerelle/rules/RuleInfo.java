// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;

/**
 * What is known of a rule beside its condition. Severities and texts are kept elsewhere, by identifier.
 *
 * @param id stable identifier such as {@code TOP-065}
 * @param live whether the rule is cheap enough to run while somebody types
 * @param source documentation pages the condition comes from, separated by commas
 */
public record RuleInfo(String id, boolean live, String source) {

    /** Refuses missing parts. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
    }

    /** A rule that looks at a few elements at a time and may run while somebody types. */
    public static RuleInfo live(String id, String source) {
        return new RuleInfo(id, true, source);
    }

    /** A rule that needs the whole of a model and runs on request only. */
    public static RuleInfo batch(String id, String source) {
        return new RuleInfo(id, false, source);
    }
}
