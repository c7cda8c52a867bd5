// SPDX-License-Identifier: EPL-2.0
/** Legacy, coexistence and target side by side: what becomes of each element in the merge, and why. */
package org.passerelle.ui.merge;
