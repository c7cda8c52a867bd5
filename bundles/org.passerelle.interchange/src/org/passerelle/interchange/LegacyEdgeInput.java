// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import org.passerelle.interchange.internal.legacy.EdgeInputReader;
import org.passerelle.interchange.internal.legacy.EdgeInputWriter;
import org.passerelle.interchange.internal.legacy.LegacyEdges;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/**
 * What the merge of a legacy topology has to be told about its Edge Servers, which Active Directory does not know: the
 * file for the parameter UserInputFileName of Merge-CsLegacyTopology. Source: gg398097.
 *
 * @param edges the legacy Edge Servers and pools; none for the last merge, which cleans up
 * @param registrarPort SIP port of the legacy pools and servers; null to have it found for each pool
 */
public record LegacyEdgeInput(List<LegacyEdge> edges, Port registrarPort) {

    /** Copies the list. */
    public LegacyEdgeInput {
        edges = List.copyOf(edges);
    }

    /**
     * A legacy Edge Server or load-balanced pool of them.
     *
     * @param version {@code OCS2007R2} or {@code OCS2007}
     * @param accessProxy whether the Access Edge service is there
     * @param mediaRelay whether the A/V Edge service is there
     * @param dataProxy whether the Web Conferencing Edge service is there
     * @param federation whether federation and public instant messaging pass here; null where it is not said
     * @param poolFqdn internal name of the load balancer; null for a single server
     * @param webConferencingFqdn external name of the Web Conferencing Edge service; null where it is not said
     * @param machines internal names of the computers
     * @param accessPort internal SIP port; null for the usual one
     * @param internalWebConferencingPort internal port of the Web Conferencing Edge service; null where it is not said
     * @param externalWebConferencingPort external port of the Web Conferencing Edge service; null where it is not said
     * @param nextHop Director, pool or server that the Edge Server hands its traffic to; null where it is not said
     */
    public record LegacyEdge(String version, boolean accessProxy, boolean mediaRelay, boolean dataProxy,
            Boolean federation, Fqdn poolFqdn, Fqdn webConferencingFqdn, List<Fqdn> machines, Port accessPort,
            Port internalWebConferencingPort, Port externalWebConferencingPort, Fqdn nextHop) {

        /** Copies the list. */
        public LegacyEdge {
            machines = List.copyOf(machines);
        }
    }

    /**
     * @param legacy a topology with legacy Edge pools
     * @param federation whether to mark the federating Edge pool; false for the merge that takes federation away
     * @return what the merge has to be told about the Edge pools of OCS 2007 R2 in it; expanded ones, which the merge
     *         refuses, are left out
     */
    public static LegacyEdgeInput of(Topology legacy, boolean federation) {
        return new LegacyEdgeInput(LegacyEdges.of(legacy, federation), null);
    }

    /** The same with one SIP port for all legacy pools and servers. */
    public LegacyEdgeInput withRegistrarPort(Port port) {
        return new LegacyEdgeInput(edges, port);
    }

    /** The file: UTF-8 with an XML declaration, the same for equal input. */
    public byte[] write() {
        return EdgeInputWriter.write(this);
    }

    /**
     * Reads such a file. Blanks around names, as printed examples have them, are left out.
     *
     * @param bytes the file
     * @param name its name, for messages
     * @return what it says
     * @throws UnreadableDocumentException if it is not such a file, or a value in it is not admitted
     */
    public static LegacyEdgeInput read(byte[] bytes, String name) throws UnreadableDocumentException {
        return EdgeInputReader.read(bytes, name);
    }
}
