// SPDX-License-Identifier: EPL-2.0
/** Files that are written whole or not at all. */
package org.passerelle.app.files;
