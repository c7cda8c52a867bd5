// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.util.Objects;

/**
 * One way in which a topology differs from the one that was expected.
 *
 * @param kind what differs
 * @param path name path of the element
 * @param feature name of the feature, empty for a whole element
 * @param expected what was expected, as text; empty for nothing
 * @param actual what is there, as text; empty for nothing
 */
public record Difference(Kind kind, String path, String feature, String expected, String actual) {

    /** What differs. */
    public enum Kind {
        /** An expected element is not there. */
        MISSING,
        /** An element is there that was not expected. */
        EXTRA,
        /** A feature has another value. */
        CHANGED
    }

    /** Refuses null parts. */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    static Difference missing(String path) {
        return new Difference(Kind.MISSING, path, "", "", "");
    }

    static Difference extra(String path) {
        return new Difference(Kind.EXTRA, path, "", "", "");
    }

    static Difference changed(String path, String feature, String expected, String actual) {
        return new Difference(Kind.CHANGED, path, feature, expected, actual);
    }
}
