// SPDX-License-Identifier: EPL-2.0
/** Actions of the viewpoint that need a workbench. */
package org.passerelle.sirius.ui;
