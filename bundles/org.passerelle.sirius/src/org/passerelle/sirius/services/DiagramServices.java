// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.Layer;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.VersionMark;
import org.passerelle.sirius.internal.Lines;
import org.passerelle.sirius.internal.TopologySnapshot;
import org.passerelle.sirius.internal.TopologySnapshot.Line;
import org.passerelle.sirius.internal.Views;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;

/** What the topology diagram shows: the same elements, lines and texts as every other picture. */
public class DiagramServices {

    /**
     * The elements of a kind that stand in an element, as far as their layer is switched on.
     *
     * @param container the topology, a site or a pool
     * @param kind key of a kind of nodes, such as {@code sql-server}
     * @param diagram the diagram that shows them
     */
    public List<EObject> shown(EObject container, String kind, EObject diagram) {
        NodeKind wanted = nodeKind(kind);
        Topology topology = Versions.topologyOf(container);
        if (topology == null || isHidden(wanted, diagram)) {
            return List.of();
        }
        return TopologySnapshot.of(topology).view().children(container, wanted);
    }

    /** The sites that stand in an element: all kinds of them. */
    public List<EObject> shownSites(EObject container) {
        Topology topology = Versions.topologyOf(container);
        return TopologySnapshot.of(topology).view().children(container).stream()
                .filter(child -> Appearance.kind(child).map(NodeKind::isContainer).orElse(false)).toList();
    }

    /** Whether an element is a node of a kind. */
    public boolean isShownAs(EObject element, String kind) {
        return Appearance.kind(element).map(found -> found.key().equals(kind)).orElse(false);
    }

    /**
     * The elements that lines of a kind lead to.
     *
     * @param source where the lines start
     * @param kind key of a kind of connections, such as {@code next-hop}
     */
    public List<EObject> connected(EObject source, String kind) {
        return Lines.from(source, kind).stream().map(Line::target).toList();
    }

    /** The text beside a line. */
    public String connectionLabel(EObject end, EObject edge, String kind) {
        return Lines.of(edge, kind).stream().map(line -> line.connection().label()).collect(Collectors.joining(", "));
    }

    /** The text on a node: the letters of its version and its name, and below it what it is. */
    public String nodeLabel(EObject element) {
        Appearance appearance = Appearance.in(Locale.getDefault());
        String letters = Appearance.version(element).letters();
        String subtitle = appearance.subtitle(element);
        return (letters.isEmpty() ? "" : '[' + letters + "] ") + appearance.label(element)
                + (subtitle.isEmpty() ? "" : '\n' + subtitle);
    }

    /** The name of an element, on one line. */
    public String shortLabel(EObject element) {
        return Appearance.in(Locale.getDefault()).label(element);
    }

    /** What is said of an element to a person who points at it. */
    public String nodeTooltip(EObject element) {
        Appearance appearance = Appearance.in(Locale.getDefault());
        String subtitle = appearance.subtitle(element);
        return appearance.tooltip(element) + (subtitle.isEmpty() ? "" : '\n' + subtitle);
    }

    /**
     * @param element any element
     * @param mark key of a version mark, such as {@code v-l13}
     */
    public boolean hasVersion(EObject element, String mark) {
        return Appearance.version(element).key().equals(mark);
    }

    /** Whether an element is of a version that is migrated away from. */
    public boolean isLegacy(EObject element) {
        VersionMark mark = Appearance.version(element);
        return mark != VersionMark.NONE && mark.compareTo(VersionMark.L13) < 0;
    }

    private static NodeKind nodeKind(String key) {
        return NodeKind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static boolean isHidden(NodeKind kind, EObject diagram) {
        return switch (kind) {
            case HOST -> !Views.isActive(diagram, layerName(Layer.HOSTS));
            case SQL_SERVER, FILE_SHARE -> !Views.isActive(diagram, layerName(Layer.STORES));
            case FEDERATION -> !Views.isActive(diagram, layerName(Layer.EXTERNAL_ACCESS));
            default -> false;
        };
    }

    private static String layerName(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
