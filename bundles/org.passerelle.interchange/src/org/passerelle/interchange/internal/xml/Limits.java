// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

/** Bounds of what is read, so that no document can exhaust memory or stack. */
public final class Limits {

    /** Largest document in bytes. */
    public static final int BYTES = 64 * 1024 * 1024;
    /** Deepest nesting of elements; below the bound that the platform has, so that the message is ours. */
    public static final int DEPTH = 64;
    /** Deepest nesting in a file of kept content, which wraps elements of a document. */
    public static final int KEPT_DEPTH = DEPTH + 8;
    /** Most elements in one document. */
    public static final int ELEMENTS = 1_000_000;

    private static final int MEGABYTE = 1024 * 1024;

    private Limits() {
    }

    /** The largest size in megabytes, for messages. */
    public static String megabytes() {
        return Integer.toString(BYTES / MEGABYTE);
    }
}
