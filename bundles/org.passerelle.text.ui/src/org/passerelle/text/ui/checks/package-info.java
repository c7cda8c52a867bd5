// SPDX-License-Identifier: EPL-2.0
/** What is wrong with texts: marked while typing, explained, mended. */
package org.passerelle.text.ui.checks;
