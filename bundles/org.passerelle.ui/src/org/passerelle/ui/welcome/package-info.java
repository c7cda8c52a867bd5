// SPDX-License-Identifier: EPL-2.0
/** The page that a person sees first, and the guide it leads to. */
package org.passerelle.ui.welcome;
