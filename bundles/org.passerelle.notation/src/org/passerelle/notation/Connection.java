// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import org.eclipse.emf.ecore.EObject;

/**
 * One line of a picture between two elements of the model. Everything of one kind between the same two elements is one
 * line. A line to federated partners ends at the topology, which stands for what is outside of it.
 *
 * @param kind what it stands for
 * @param source the element it starts at
 * @param target the element it ends at
 * @param label text beside it, possibly empty
 */
public record Connection(ConnectionKind kind, EObject source, EObject target, String label) {
}
