// SPDX-License-Identifier: EPL-2.0
/** All places that name something, as a search. */
package org.passerelle.text.ui.search;
