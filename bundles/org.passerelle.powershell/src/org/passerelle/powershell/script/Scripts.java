// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.internal.ScriptTemplate;

/** Writes scripts as files. */
public final class Scripts {

    /** Windows PowerShell reads a file without this mark in the system's code page. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Scripts() {
    }

    /**
     * The bytes of the script's file: UTF-8 with byte order mark and CR LF. The same script gives the same bytes.
     *
     * @param language the language of the frame's own sentences; English where the language is not known
     */
    public static byte[] render(Script script, Locale language) {
        return (BYTE_ORDER_MARK + ScriptTemplate.render(script, language)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same in English. */
    public static byte[] render(Script script) {
        return render(script, Locale.ENGLISH);
    }

    /** The call as a person would type it, without what the frame adds; for a run book to show. */
    public static String text(Command command) {
        return ScriptTemplate.text(command);
    }
}
