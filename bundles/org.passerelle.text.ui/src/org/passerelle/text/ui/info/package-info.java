// SPDX-License-Identifier: EPL-2.0
/** Explanations in small windows. */
package org.passerelle.text.ui.info;
