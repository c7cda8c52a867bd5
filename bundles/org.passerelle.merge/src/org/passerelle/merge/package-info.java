// SPDX-License-Identifier: EPL-2.0
/** Compares topologies, brings target elements into a working copy and merges legacy pools into a coexistence topology. */
package org.passerelle.merge;
