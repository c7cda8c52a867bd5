// SPDX-License-Identifier: EPL-2.0
/** Workings of the planner and the simulation. */
package org.passerelle.planning.internal;
