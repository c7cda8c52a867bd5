// SPDX-License-Identifier: EPL-2.0
/** Compares topologies and merges legacy and target into a coexistence topology. */
package org.passerelle.merge;
