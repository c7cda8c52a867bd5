// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.dsl.TextReplacement;

/**
 * One change of a document.
 *
 * @param document the document
 * @param origin who made it, as the edit session is called; a client does not repeat its own changes
 * @param cause what led to it
 * @param replacements changes of the text before it that don't overlap, in the order of the text
 * @param renamed fragments of elements that are addressed otherwise now, with their new fragments; empty for changes that
 *            a person typed
 */
public record DocumentChange(Document document, String origin, Cause cause, List<TextReplacement> replacements,
        Map<String, String> renamed) {

    /** What leads to a change. */
    public enum Cause {
        /** The text was edited. */
        TEXT,
        /** The model was edited. */
        MODEL,
        /** A change was taken back. */
        UNDO,
        /** A change that was taken back was made again. */
        REDO,
        /** The file was read again after others changed it. */
        RELOAD,
        /** Edits of an earlier run were brought back. */
        RECOVERY
    }

    /** Copies the collections. */
    public DocumentChange {
        replacements = List.copyOf(replacements);
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    }
}
