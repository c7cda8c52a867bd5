// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Objects;

/**
 * A rule that only an export can look at: it fills scripts from the models and reads the files of waves, which are no
 * part of a model. The catalogue holds its identifier, severity and texts; its condition stands in the export.
 *
 * @param info identifier and source
 */
public record ExportRule(RuleInfo info) implements Rule {

    /** Refuses a missing part. */
    public ExportRule {
        Objects.requireNonNull(info, "info");
    }

    @Override
    public RuleScope scope() {
        return RuleScope.EXPORT;
    }
}
