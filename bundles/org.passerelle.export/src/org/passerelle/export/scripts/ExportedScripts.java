// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.List;
import java.util.Optional;

/**
 * What the export of scripts yields.
 *
 * @param files    scripts in the order of the steps, each followed by its data files
 * @param findings what is missing or cannot be written, in the same order
 */
public record ExportedScripts(List<ScriptFile> files, List<ScriptFinding> findings) {

    /** Keeps immutable copies. */
    public ExportedScripts {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The script of a step, if there is one. */
    public Optional<ScriptFile> script(String stepId) {
        return files.stream().filter(file -> file.kind() == ScriptFile.Kind.SCRIPT && file.stepId().equals(stepId))
                .findFirst();
    }
}
