// SPDX-License-Identifier: EPL-2.0
/** Diagrams as scalable vector graphics. */
package org.passerelle.notation.svg;
