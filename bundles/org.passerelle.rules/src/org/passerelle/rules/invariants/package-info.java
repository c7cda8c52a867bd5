// SPDX-License-Identifier: EPL-2.0
/** Invariants of migration plans as rules about states and steps. */
package org.passerelle.rules.invariants;
