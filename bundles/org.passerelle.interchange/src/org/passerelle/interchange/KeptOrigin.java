// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

/** Why a piece of a document is kept beside the model. */
public enum KeptOrigin {
    /** An identifier that only means something within the document. */
    IDENTITY,
    /** A known part of the format that has no place in the model, or a value that differs from the usual one. */
    UNMODELLED,
    /** An element, attribute, role or usage that is not known. */
    UNKNOWN
}
