// SPDX-License-Identifier: EPL-2.0
/** The elements of a text as a tree, beside it or above it. */
package org.passerelle.text.ui.outline;
