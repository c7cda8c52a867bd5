// SPDX-License-Identifier: EPL-2.0
/** The view that shows the selected element as a form. */
package org.passerelle.ui.properties;
