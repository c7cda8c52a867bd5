// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.notation.Badge;
import org.passerelle.notation.Diagram;
import org.passerelle.notation.DiagramBuilder;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.Arrangement;
import org.passerelle.notation.layout.DiagramLayout;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.Positions;
import org.passerelle.notation.svg.SvgWriter;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Rules;
import org.passerelle.topology.Topology;

/** Draws topologies. Shapes stand where a person put them, see {@link KeptPositions}; the rest is laid out. */
public final class Pictures {

    private Pictures() {
    }

    /**
     * Draws what a project is about: its topology, or for a migration the merged topology.
     *
     * @param project a readable project
     * @param layers what to show
     * @param findings whether to mark elements with findings
     * @param locale English or French
     * @return an SVG document
     */
    public static String of(Project project, Set<Layer> layers, boolean findings, Locale locale) {
        return SvgWriter.write(placed(project, layers, findings, locale), locale);
    }

    /** The same before it is written: everything at its place, for those who draw it themselves. */
    public static PlacedDiagram placed(Project project, Set<Layer> layers, boolean findings, Locale locale) {
        return Arrangement.of(laidOut(project, layers, findings, locale), KeptPositions.of(project.file()));
    }

    /** The same as it is laid out, wherever a person put the shapes. */
    public static PlacedDiagram laidOut(Project project, Set<Layer> layers, boolean findings, Locale locale) {
        Topology topology = topology(project);
        DiagramOptions options = DiagramOptions.everything(locale).withLayers(layers);
        if (project.isMigration()) {
            options = options.withGhosts(new Leaving(topology, project.target()));
        }
        return laidOut(topology, findings ? options.withBadges(badges(Rules.document(topology))) : options);
    }

    /** What is drawn for a project: its topology, or for a migration the merged topology. */
    public static Topology topology(Project project) {
        return project.isMigration() ? CoexistenceMerge.merge(project.legacy(), project.target()).coexistence() : project.topology();
    }

    /** A state of a migration at its places; what only the legacy deployment has is about to be removed. */
    public static PlacedDiagram placed(Topology state, Topology target, Locale locale) {
        return placed(state, target, Positions.NONE, locale);
    }

    /** The same with shapes where a person put them. */
    public static PlacedDiagram placed(Topology state, Topology target, Positions positions, Locale locale) {
        return Arrangement.of(laidOut(state, DiagramOptions.everything(locale).withGhosts(new Leaving(state, target))), positions);
    }

    /** The same without places, for those who compare states. */
    public static Diagram diagram(Topology state, Topology target, Locale locale) {
        return DiagramBuilder.build(state, DiagramOptions.everything(locale).withGhosts(new Leaving(state, target)));
    }

    /** A topology by itself at its places, with its findings. */
    public static PlacedDiagram placed(Topology topology, Locale locale) {
        return Arrangement.of(laidOut(topology, DiagramOptions.everything(locale).withBadges(badges(Rules.document(topology)))),
                KeptPositions.of(topology));
    }

    /** Draws a state of a migration in which what only the legacy deployment has is about to be removed. */
    public static String coexistence(Topology state, Topology target, Positions positions, Locale locale) {
        return SvgWriter.write(placed(state, target, positions, locale), locale);
    }

    /** Draws a topology as it is. */
    public static String plain(Topology topology, Locale locale) {
        return SvgWriter.write(Arrangement.of(laidOut(topology, DiagramOptions.everything(locale)), KeptPositions.of(topology)), locale);
    }

    private static PlacedDiagram laidOut(Topology topology, DiagramOptions options) {
        return DiagramLayout.place(DiagramBuilder.build(topology, options));
    }

    private static Map<String, Badge> badges(List<Finding> findings) {
        Map<String, Badge> badges = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Badge badge = switch (finding.severity()) {
                case ERROR -> Badge.ERROR;
                case WARNING -> Badge.WARNING;
                case INFO -> Badge.INFO;
                case OFF -> Badge.NONE;
            };
            badges.merge(finding.path(), badge, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return badges;
    }
}
