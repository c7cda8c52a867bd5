// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import org.passerelle.interchange.internal.kept.KeptFile;

/** Everything of a document that the model does not express, in an order of its own. Immutable. */
public final class KeptContent {

    /** Nothing kept. */
    public static final KeptContent NONE = new KeptContent(List.of());

    /** What the name of a model file is extended by for the file beside it: {@code x.topo} and {@code x.kept.xml}. */
    public static final String FILE_EXTENSION = ".kept.xml";

    private final List<KeptItem> items;

    /** @param items the pieces in any order, never null */
    public KeptContent(List<KeptItem> items) {
        this.items = items.stream().sorted(KeptItem.ORDER).toList();
    }

    /** All pieces, sorted. */
    public List<KeptItem> items() {
        return items;
    }

    /** Whether nothing is kept. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The pieces that a person should see: all but identifiers. */
    public List<KeptItem> listed() {
        return items.stream().filter(item -> item.origin() != KeptOrigin.IDENTITY).toList();
    }

    /** The content of the file beside the model: UTF-8 XML with line ends of one line feed, the same for equal content. */
    public byte[] toBytes() {
        return KeptFile.write(this);
    }

    /**
     * @param bytes content of a file beside a model
     * @param name name of that file, for messages
     * @return what is kept in it
     * @throws UnreadableDocumentException if it is not such a file
     */
    public static KeptContent parse(byte[] bytes, String name) throws UnreadableDocumentException {
        return KeptFile.read(bytes, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptContent that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
