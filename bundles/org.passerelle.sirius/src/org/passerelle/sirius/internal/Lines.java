// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.sirius.internal.TopologySnapshot.Line;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;

/** Finds the lines of a diagram by the keys and views that expressions know. */
public final class Lines {

    private Lines() {
    }

    /** The lines of a kind that start at an element; none for an element of no topology. */
    public static List<Line> from(EObject source, String kind) {
        Topology topology = source == null ? null : Versions.topologyOf(source);
        return topology == null ? List.of() : TopologySnapshot.of(topology).lines(source, kind(kind));
    }

    /** What an edge of a diagram stands for. */
    public static List<Line> of(EObject edge, String kind) {
        EObject target = Views.target(edge);
        return from(Views.source(edge), kind).stream().filter(line -> line.target() == target).toList();
    }

    /** The kind of connections of a key. */
    public static ConnectionKind kind(String key) {
        return ConnectionKind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
