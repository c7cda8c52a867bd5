// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.NotationMessages;
import org.passerelle.notation.VersionMark;

/**
 * A mark or a line that a picture uses, explained. Without mark and line it stands for what is about to be removed.
 *
 * @param mark mark of a version; {@link VersionMark#NONE} for lines and what is about to be removed
 * @param line a line; null for everything else
 * @param text what it means
 */
public record LegendItem(VersionMark mark, ConnectionKind line, String text) {

    /**
     * @param diagram a picture
     * @param locale English or French
     * @return what it uses, the same order in every picture
     */
    public static List<LegendItem> of(PlacedDiagram diagram, Locale locale) {
        NotationMessages messages = NotationMessages.in(locale);
        Set<VersionMark> versions = diagram.allNodes().map(node -> node.node().version()).filter(mark -> mark != VersionMark.NONE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VersionMark.class)));
        Set<ConnectionKind> kinds = diagram.edges().stream().map(edge -> edge.edge().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConnectionKind.class)));
        List<LegendItem> items = new ArrayList<>();
        versions.forEach(mark -> items.add(new LegendItem(mark, null, messages.text("version." + mark.name()))));
        if (diagram.allNodes().anyMatch(node -> node.node().ghosted())) {
            items.add(new LegendItem(VersionMark.NONE, null, messages.text("legend.ghost")));
        }
        kinds.forEach(kind -> items.add(new LegendItem(VersionMark.NONE, kind, messages.text("edge." + kind.key()))));
        return items;
    }

    /** Whether it explains a line. */
    public boolean isLine() {
        return line != null;
    }

    /** Whether it explains how something looks that is about to be removed. */
    public boolean isGhost() {
        return line == null && mark == VersionMark.NONE;
    }
}
