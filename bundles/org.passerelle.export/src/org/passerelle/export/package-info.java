// SPDX-License-Identifier: EPL-2.0
/** Run book, scripts, pictures and reports. */
package org.passerelle.export;
