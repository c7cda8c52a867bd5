// SPDX-License-Identifier: EPL-2.0
/** Runs both in Equinox and on a flat class path: uses no type of either world. */
package org.passerelle.smoke.tests;
