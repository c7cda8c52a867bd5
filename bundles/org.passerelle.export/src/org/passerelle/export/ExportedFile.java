// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export;

import java.util.Objects;

/**
 * A file of an export.
 *
 * @param path path relative to the export folder, with forward slashes
 * @param stepId identifier of the step it belongs to; empty for none
 * @param content what is in it; not to be changed
 */
public record ExportedFile(String path, String stepId, byte[] content) {

    /** Refuses null parts. */
    public ExportedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(content, "content");
    }
}
