// SPDX-License-Identifier: EPL-2.0
/** New names for things, with a preview of what changes. */
package org.passerelle.text.ui.rename;
