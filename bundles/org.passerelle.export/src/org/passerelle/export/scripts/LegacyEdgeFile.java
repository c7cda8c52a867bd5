// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import org.passerelle.topology.Topology;

/** Writes the file that tells the merge about legacy Edge servers, the parameter UserInputFileName of its cmdlet. */
@FunctionalInterface
public interface LegacyEdgeFile {

    /**
     * @param legacy a legacy topology whose Edge pools have names, computers, next hops and external names
     * @return the file's content, the same for the same topology
     */
    byte[] write(Topology legacy);
}
