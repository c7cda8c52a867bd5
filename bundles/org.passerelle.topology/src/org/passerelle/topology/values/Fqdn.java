// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.Locale;
import java.util.Objects;

/**
 * A host or domain name. Labels hold letters, digits and inner hyphens and are at most 63 characters long, the
 * whole name at most 253. A single label is a short name. Names are equal whatever the case of their letters.
 * Source: determine-dns-requirements.
 */
public final class Fqdn {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private final String text;
    private final String key;

    /**
     * @param text the name, never null
     * @throws InvalidValueException if the text is not a host or domain name
     */
    public Fqdn(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValueException(ValueKind.FQDN, text);
        }
        int start = 0;
        for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', start)) {
            check(text, start, end);
            start = end + 1;
        }
        check(text, start, text.length());
        this.text = text;
        this.key = text.toLowerCase(Locale.ROOT);
    }

    private static void check(String text, int start, int end) {
        boolean label = end > start && end - start <= LONGEST_LABEL && text.charAt(start) != '-'
                && text.charAt(end - 1) != '-';
        for (int i = start; label && i < end; i++) {
            char c = text.charAt(i);
            label = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
        }
        if (!label) {
            throw new InvalidValueException(ValueKind.FQDN, text);
        }
    }

    /** Whether the name has more than one label. */
    public boolean isFullyQualified() {
        return text.indexOf('.') >= 0;
    }

    /** The first label, never empty. */
    public String hostName() {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    /** The name without its first label; empty for a short name. */
    public String domain() {
        int dot = text.indexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    /** The name in lower case, for look-ups. */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fqdn that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
