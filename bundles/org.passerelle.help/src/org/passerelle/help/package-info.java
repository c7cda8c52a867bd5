// SPDX-License-Identifier: EPL-2.0
/** What the help pages are about: which page belongs to which part of the workbench. */
package org.passerelle.help;
