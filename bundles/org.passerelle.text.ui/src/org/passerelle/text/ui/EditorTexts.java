// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** The sentences of the editor in the language the workbench was started in. */
public final class EditorTexts {

    private static final Texts TEXTS = Texts.beside(EditorTexts.class, Locale.getDefault());

    private EditorTexts() {
    }

    /** A sentence. */
    public static String text(String key, Object... arguments) {
        return TEXTS.format(key, arguments);
    }
}
