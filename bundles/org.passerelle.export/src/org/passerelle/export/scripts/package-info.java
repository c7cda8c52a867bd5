// SPDX-License-Identifier: EPL-2.0
/** Scripts and their data files for the steps of a plan. */
package org.passerelle.export.scripts;
