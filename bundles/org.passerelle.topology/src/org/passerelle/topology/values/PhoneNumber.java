// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.regex.Pattern;

/** A telephone number: an optional plus sign, digits, and an optional extension as in +33155550100;ext=12. */
public record PhoneNumber(String text) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9]{1,20}(?:;ext=[0-9]{1,10})?");

    /**
     * @param text the textual form, never null
     * @throws InvalidValueException if the text does not have that form
     */
    public PhoneNumber {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException(ValueKind.PHONE_NUMBER, text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
