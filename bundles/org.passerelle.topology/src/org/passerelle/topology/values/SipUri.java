// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.regex.Pattern;

/**
 * A SIP address of the form {@code sip:user@domain}. The user part may hold an apostrophe but no blank, quotation
 * mark, angle bracket or control character.
 */
public record SipUri(String text) {

    private static final Pattern USER = Pattern.compile("[^\\s@\"<>\\p{Cntrl}\\p{Z}]{1,256}");
    private static final String SCHEME = "sip:";

    /**
     * @param text the address, never null
     * @throws InvalidValueException if it is not a SIP address
     */
    public SipUri {
        int at = text.lastIndexOf('@');
        if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || at < SCHEME.length()
                || !USER.matcher(text.substring(SCHEME.length(), at)).matches() || !isDomain(text.substring(at + 1))) {
            throw new InvalidValueException(ValueKind.SIP_URI, text);
        }
    }

    private static boolean isDomain(String domain) {
        try {
            return new Fqdn(domain).isFullyQualified();
        } catch (InvalidValueException notADomain) {
            return false;
        }
    }

    /** The part before the at sign, without the scheme. */
    public String user() {
        return text.substring(SCHEME.length(), text.lastIndexOf('@'));
    }

    /** The domain after the at sign. */
    public Fqdn domain() {
        return new Fqdn(text.substring(text.lastIndexOf('@') + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
