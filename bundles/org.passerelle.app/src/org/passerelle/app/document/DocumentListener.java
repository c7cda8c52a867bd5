// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

/** Told what happens to a document, in the thread that made it happen. */
public interface DocumentListener {

    /** The text changed. */
    void changed(DocumentChange change);

    /** The document was saved, or its file was found to say what the document says. */
    default void saved(Document document) {
        // most listeners only follow the text
    }

    /** The file was changed or removed by others; the document is as it was. */
    default void changedOutside(Document document, FileState state) {
        // most listeners only follow the text
    }
}
