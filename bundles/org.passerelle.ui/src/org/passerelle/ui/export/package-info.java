// SPDX-License-Identifier: EPL-2.0
/** The wizard that writes run book, scripts and wave files. */
package org.passerelle.ui.export;
