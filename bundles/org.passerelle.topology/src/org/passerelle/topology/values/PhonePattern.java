// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression that matches normalised telephone numbers. */
public record PhonePattern(String text) {

    private static final int LONGEST = 512;

    /**
     * @param text the expression, never null
     * @throws InvalidValueException if it is empty, too long, holds control characters or does not compile
     */
    public PhonePattern {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)
                || !compiles(text)) {
            throw new InvalidValueException(ValueKind.PHONE_PATTERN, text);
        }
    }

    private static boolean compiles(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException notAPattern) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
