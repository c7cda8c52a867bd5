// SPDX-License-Identifier: EPL-2.0
/** Helpers of the engine and of the rules. */
package org.passerelle.rules.internal;
