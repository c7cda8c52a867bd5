// SPDX-License-Identifier: EPL-2.0
/** The exported run book within the workbench, or outside it where the platform can show no pages. */
package org.passerelle.ui.runbook;
