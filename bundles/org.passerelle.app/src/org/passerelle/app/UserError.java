// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.List;
import java.util.Locale;

/** Something that the person at the keyboard can put right: a missing file, an unreadable one, a full disk. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key key of the message in the texts of this part
     * @param arguments what the message is filled with
     */
    public UserError(String key, Object... arguments) {
        super(AppMessages.in(Locale.ENGLISH).text(key, arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The message in a language. */
    public String message(Locale locale) {
        return AppMessages.in(locale).text(key, arguments.toArray());
    }

    /** Key of the message. */
    public String key() {
        return key;
    }
}
