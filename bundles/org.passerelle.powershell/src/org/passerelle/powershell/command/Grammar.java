// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.util.List;
import java.util.regex.Pattern;

/** The shapes of names a script may carry. The patterns have no nested repetition, so they run in linear time. */
final class Grammar {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern SIP_USER = Pattern.compile("[^\\s@\"<>*?\\[\\]]+");
    private static final Pattern NO_PATH = Pattern.compile("[*?\\[\\]<>|\"`]");

    private Grammar() {
    }

    static void requireFqdn(String name) {
        if (!isFqdn(name)) {
            throw new CommandException("'" + shown(name) + "' is not a fully qualified domain name.");
        }
    }

    private static boolean isFqdn(String name) {
        String[] labels = name.split("\\.", -1);
        if (name.length() > 253 || labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    static void requireSipUri(String uri) {
        int at = uri.indexOf('@');
        if (!uri.startsWith("sip:") || at < 0 || !SIP_USER.matcher(uri.substring(4, Math.max(4, at))).matches()
                || !isFqdn(uri.substring(at + 1))) {
            throw new CommandException("'" + shown(uri) + "' is not a SIP URI of the form sip:user@domain.");
        }
        Literals.requireWritable(uri);
    }

    static void requirePath(String path) {
        if (path.isEmpty() || NO_PATH.matcher(path).find()) {
            throw new CommandException("'" + shown(path) + "' is not a path without wildcards.");
        }
        Literals.requireWritable(path);
    }

    static void requireItems(List<Value> values) {
        if (values.isEmpty()) {
            throw new CommandException("A list in a script must not be empty.");
        }
        for (Value value : values) {
            if (value instanceof Value.Switch || value instanceof Value.ListChange || value instanceof Value.PlainSecret) {
                throw new CommandException("A list in a script holds plain values only.");
            }
        }
    }

    /** The text fit for a message: short and without control characters. */
    static String shown(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
