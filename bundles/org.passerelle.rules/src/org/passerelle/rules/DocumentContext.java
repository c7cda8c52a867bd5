// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.List;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/**
 * What a document rule sees. Rules read only.
 *
 * @param index look-ups in the topology
 * @param problems what an import had to leave out; empty for a topology written by hand
 */
public record DocumentContext(TopologyIndex index, List<ImportProblem> problems) {

    /** Keeps an unchangeable copy of the problems. */
    public DocumentContext {
        problems = List.copyOf(problems);
    }

    /** A context for a topology that was not imported. */
    public static DocumentContext of(Topology topology) {
        return new DocumentContext(TopologyIndex.of(topology), List.of());
    }

    /** The topology looked at. */
    public Topology topology() {
        return index.topology();
    }
}
