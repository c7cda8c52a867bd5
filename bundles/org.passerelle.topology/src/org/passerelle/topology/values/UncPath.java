// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.util.regex.Pattern;

/** A file share path: two backslashes, a server, a share and optional folders. */
public record UncPath(String text) {

    private static final Pattern FORM = Pattern.compile("\\\\\\\\[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?:\\\\[^\\\\/:*?\"<>|\\p{Cntrl}]{1,255})+");

    /**
     * @param text the textual form, never null
     * @throws InvalidValueException if the text does not have that form
     */
    public UncPath {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException(ValueKind.UNC_PATH, text);
        }
    }

    /** The server part of the path. */
    public String server() {
        int end = text.indexOf('\\', 2);
        return text.substring(2, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
