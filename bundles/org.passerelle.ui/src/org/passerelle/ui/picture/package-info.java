// SPDX-License-Identifier: EPL-2.0
/** Pictures of topologies on a canvas: the notation's nodes and lines at the places of the layout, drawn by SWT. */
package org.passerelle.ui.picture;
