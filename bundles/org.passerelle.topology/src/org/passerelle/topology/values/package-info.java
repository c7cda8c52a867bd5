// SPDX-License-Identifier: EPL-2.0
/** Value types with a grammar. Each has one validating constructor; a text that is not such a value is refused there. */
package org.passerelle.topology.values;
