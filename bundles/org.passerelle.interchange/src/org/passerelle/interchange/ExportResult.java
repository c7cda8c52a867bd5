// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;

/**
 * A written document.
 *
 * @param bytes the document
 * @param unplaced kept pieces whose element is no longer in the model
 * @param omitted elements and features of the model that are not written, because no document shows how
 */
public record ExportResult(byte[] bytes, List<KeptItem> unplaced, List<Omission> omitted) {

    /** Copies the lists. */
    public ExportResult {
        unplaced = List.copyOf(unplaced);
        omitted = List.copyOf(omitted);
    }

    /**
     * Something of the model that is not in the document and has to be set up by other means.
     *
     * @param element name path of the element
     * @param key key of the sentence in the messages of this bundle
     */
    public record Omission(String element, String key) {
    }
}
