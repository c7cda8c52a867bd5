// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Locale;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.values.InvalidValueException;

/** Refusals for texts that are no values. */
final class Values {

    private Values() {
    }

    static Refusal refusal(InvalidValueException problem) {
        return Refusal.of("value." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), problem.text());
    }
}
