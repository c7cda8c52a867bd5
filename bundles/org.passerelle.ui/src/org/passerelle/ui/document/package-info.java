// SPDX-License-Identifier: EPL-2.0
/** The one owner of edited texts: text editors, forms and pictures change a file through it. */
package org.passerelle.ui.document;
