// SPDX-License-Identifier: EPL-2.0
/** The makers of the scripts, one for each kind of step. */
package org.passerelle.export.scripts.internal;
