// SPDX-License-Identifier: EPL-2.0
/** Content assist and templates. */
package org.passerelle.text.ui.assist;
