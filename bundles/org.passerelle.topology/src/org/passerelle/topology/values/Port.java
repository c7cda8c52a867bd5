// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

/** A TCP or UDP port number from 1 to 65535. */
public record Port(int number) {

    private static final int LARGEST = 65535;
    private static final int MOST_DIGITS = 5;

    /**
     * @param number the port number
     * @throws InvalidValueException if it is not between 1 and 65535
     */
    public Port {
        if (number < 1 || number > LARGEST) {
            throw new InvalidValueException(ValueKind.PORT, Integer.toString(number));
        }
    }

    /**
     * @param text decimal digits
     * @throws InvalidValueException if the text is not a port number
     */
    public Port(String text) {
        this(parse(text));
    }

    private static int parse(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValueException(ValueKind.PORT, text);
        }
        return Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
