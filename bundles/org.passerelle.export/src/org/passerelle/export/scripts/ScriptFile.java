// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that belongs to a step: its script or what the script reads.
 *
 * @param stepId   identifier of the step instance; for a file of several steps that of the first
 * @param fileName name of letters, digits, dots, hyphens and underscores, unique in one export whatever the letter case
 * @param kind     what it is
 * @param bytes    its content, ready to be written
 */
public record ScriptFile(String stepId, String fileName, Kind kind, byte[] bytes) {

    /** How the names of scripts end that put back what a step has changed; no other script's name does. */
    public static final String ROLLBACK_END = "_rollback.ps1";

    /** What a file is. */
    public enum Kind {
        /** A PowerShell script: UTF-8 with byte order mark, CR LF. */
        SCRIPT,
        /** A PowerShell script that puts back what the step's script has changed; in the same form. */
        ROLLBACK,
        /** Users of a wave: UTF-8 with byte order mark, CR LF, semicolons. */
        CSV,
        /** Input of the merge: UTF-8. */
        XML
    }

    /** Whether it is a PowerShell script. */
    public boolean isScript() {
        return kind == Kind.SCRIPT || kind == Kind.ROLLBACK;
    }

    /** Keeps a copy of the content. */
    public ScriptFile {
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(kind, "kind");
        bytes = bytes.clone();
    }

    /** A copy of the content. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptFile that && stepId.equals(that.stepId) && fileName.equals(that.fileName)
                && kind == that.kind && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stepId, fileName, kind, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return fileName;
    }
}
