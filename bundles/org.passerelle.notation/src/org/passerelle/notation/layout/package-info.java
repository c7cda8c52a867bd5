// SPDX-License-Identifier: EPL-2.0
/** Where the nodes, edges and labels of a diagram stand. */
package org.passerelle.notation.layout;
