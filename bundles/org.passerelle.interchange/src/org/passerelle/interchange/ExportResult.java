// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;

/**
 * A written document.
 *
 * @param bytes the document
 * @param unplaced kept pieces that the document does not hold, or not as they were: their element is no longer in the
 *        model, or only documents of the other form have a place for them. They stay in what was kept
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
