// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;

/**
 * One node of a diagram.
 *
 * @param id name path of the element it stands for
 * @param kind what it stands for
 * @param title first line
 * @param subtitle second line, possibly empty
 * @param tooltip full text for a person who points at it
 * @param chips roles, one word or two each
 * @param version mark of the product version
 * @param ghosted whether the element is about to be removed
 * @param badge worst finding
 * @param children nodes within it
 */
public record DiagramNode(String id, NodeKind kind, String title, String subtitle, String tooltip, List<String> chips,
        VersionMark version, boolean ghosted, Badge badge, List<DiagramNode> children) {

    /** Copies the lists. */
    public DiagramNode {
        chips = List.copyOf(chips);
        children = List.copyOf(children);
    }
}
