// SPDX-License-Identifier: EPL-2.0
/** Sentences of the parts in the languages they are translated into. */
package org.passerelle.topology.texts;
