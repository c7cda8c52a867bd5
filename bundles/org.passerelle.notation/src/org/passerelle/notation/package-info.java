// SPDX-License-Identifier: EPL-2.0
/** What a diagram of a topology shows: nodes, labels, marks, layers and edges, the same for every kind of picture. */
package org.passerelle.notation;
