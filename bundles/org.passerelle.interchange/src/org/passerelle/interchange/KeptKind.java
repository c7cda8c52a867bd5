// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

/** How a kept piece of a document differs from what the model alone would give. */
public enum KeptKind {
    /** An attribute with another value, or one the model does not know. */
    ATTRIBUTE,
    /** An attribute that the document does not have. */
    NO_ATTRIBUTE,
    /** The text of an element. */
    TEXT,
    /** An element with all that is in it. */
    NODE,
    /** An element that the document does not have. */
    NO_NODE
}
