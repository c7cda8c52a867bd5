// SPDX-License-Identifier: EPL-2.0
/** Reads and writes Topology Builder documents. */
package org.passerelle.interchange;
