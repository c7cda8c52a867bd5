// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

/** What became of a file since it was read or saved last. */
public enum FileState {
    /** It says what it said. */
    UNCHANGED,
    /** Others wrote something else into it. */
    CHANGED,
    /** It is no longer there. */
    GONE
}
