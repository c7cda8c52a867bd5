// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import org.passerelle.topology.ProductVersion;

/**
 * A port that a service has unless an administrator changed it.
 *
 * @param service role name of the service in documents
 * @param entry the port
 * @param named which external service of an Edge Server gives the name that clients see; empty for none
 * @param since first version that has it
 * @param when feature that brings it; empty for always
 */
public record DefaultPort(String service, PortEntry entry, String named, ProductVersion since, String when) {
}
