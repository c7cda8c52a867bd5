// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

/**
 * One edge of a diagram.
 *
 * @param id unique within the diagram
 * @param kind what it stands for
 * @param source id of the node it starts at
 * @param target id of the node it ends at
 * @param label text beside it, possibly empty
 */
public record DiagramEdge(String id, ConnectionKind kind, String source, String target, String label) {
}
