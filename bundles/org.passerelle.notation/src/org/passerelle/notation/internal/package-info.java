// SPDX-License-Identifier: EPL-2.0
/** How nodes and edges of diagrams are made. */
package org.passerelle.notation.internal;
