// SPDX-License-Identifier: EPL-2.0
/** The services every entry point calls. */
package org.passerelle.app;
