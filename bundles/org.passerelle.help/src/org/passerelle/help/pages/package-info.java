// SPDX-License-Identifier: EPL-2.0
/** The help pages in both languages: written ones, and those made of the rule catalogue. Knows nothing of windows. */
package org.passerelle.help.pages;
