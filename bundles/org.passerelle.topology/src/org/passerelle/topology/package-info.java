// SPDX-License-Identifier: EPL-2.0
/** The metamodel of topologies and migrations. */
package org.passerelle.topology;
