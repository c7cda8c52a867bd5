// SPDX-License-Identifier: EPL-2.0
/** The textual language for topologies and migrations. */
package org.passerelle.dsl;
