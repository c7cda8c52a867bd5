// SPDX-License-Identifier: EPL-2.0
/** Shows help pages: in a view, beside a dialog, and the right one for what has the focus. */
package org.passerelle.help.view;
