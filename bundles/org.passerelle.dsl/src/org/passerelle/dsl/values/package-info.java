// SPDX-License-Identifier: EPL-2.0
/** Turns words of a text into values and back. */
package org.passerelle.dsl.values;
