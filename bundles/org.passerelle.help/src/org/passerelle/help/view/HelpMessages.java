// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences around the pages. */
final class HelpMessages {

    private static final Texts TEXTS = Texts.beside(HelpMessages.class, Locale.getDefault());

    private HelpMessages() {
    }

    static String text(String key, Object... arguments) {
        return TEXTS.format(key, arguments);
    }
}
