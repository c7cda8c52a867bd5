// SPDX-License-Identifier: EPL-2.0
/**
 * What a diagram allows: creations, connections, moves, deletions and edits in place. Every operation is a plain change of
 * the model, so that whoever records changes can undo it as a whole.
 */
package org.passerelle.notation.editing;
