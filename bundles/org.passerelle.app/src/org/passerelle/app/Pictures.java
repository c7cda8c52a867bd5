// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.TraceEntry;
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
        return Arrangement.of(sketch(project, layers, findings, locale).laidOut(), KeptPositions.of(project.file()));
    }

    /**
     * A picture before anything was put anywhere, with what was found out on the way.
     *
     * @param laidOut everything as it is laid out
     * @param findings what the rules say of the topology that is drawn, by the name paths of shapes; empty when findings
     *        were not wanted
     * @param trace what became of each element in the merge; empty for a topology by itself
     */
    public record Sketch(PlacedDiagram laidOut, Map<String, List<Finding>> findings, List<TraceEntry> trace) {

        /** Copies the lists. */
        public Sketch {
            findings = Map.copyOf(findings);
            trace = List.copyOf(trace);
        }
    }

    /** The same as it is laid out, wherever a person put the shapes; for those who keep track of positions themselves. */
    public static Sketch sketch(Project project, Set<Layer> layers, boolean findings, Locale locale) {
        DiagramOptions options = DiagramOptions.everything(locale).withLayers(layers);
        if (!project.isMigration()) {
            return sketch(project.topology(), options, findings, List.of());
        }
        CoexistenceMerge.Result merge = CoexistenceMerge.merge(project.legacy(), project.target());
        return sketch(merge.coexistence(), options.withGhosts(new Leaving(merge.coexistence(), project.target())), findings, merge.trace());
    }

    private static Sketch sketch(Topology topology, DiagramOptions options, boolean wanted, List<TraceEntry> trace) {
        Map<String, List<Finding>> findings = wanted ? DrawnFindings.of(topology, Rules.document(topology)) : Map.of();
        return new Sketch(laidOut(topology, wanted ? options.withBadges(DrawnFindings.badges(findings)) : options), findings, trace);
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
        return Arrangement.of(sketch(topology, DiagramOptions.everything(locale), true, List.of()).laidOut(), KeptPositions.of(topology));
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
}
