// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.Locale;
import java.util.Set;
import org.passerelle.powershell.command.Command;

/** The commands that may run again without a look before: a second run brings only what is new, or rewrites a file. */
final class Repeatable {

    private static final Set<String> NAMES = Set.of(
            "import-cslegacyconfiguration", "import-cslegacyconferencedirectory", "merge-cslegacytopology",
            "enable-cstopology", "publish-cstopology", "update-csaddressbook", "update-csuserdatabase",
            "invoke-csmanagementstorereplication", "enable-cscomputer", "enable-csreplica",
            "export-csconfiguration", "export-csrgsconfiguration", "export-cslisconfiguration",
            "export-csuserdata", "export-cspersistentchatdata");

    private Repeatable() {
    }

    static boolean allows(Command command) {
        boolean overwrites = command.argument("ReplaceExisting").isPresent();
        return !overwrites && NAMES.contains(command.cmdlet().name().toLowerCase(Locale.ROOT));
    }
}
