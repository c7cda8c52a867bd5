// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The words of dialogs in the language of the workbench. */
final class UiMessages {

    private UiMessages() {
    }

    /** The text of a key, filled with arguments. */
    static String text(String key, Object... arguments) {
        return Texts.beside(UiMessages.class, Locale.getDefault()).format(key, arguments);
    }
}
