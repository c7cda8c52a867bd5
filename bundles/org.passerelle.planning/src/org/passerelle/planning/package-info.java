// SPDX-License-Identifier: EPL-2.0
/** Step catalogue, planner and the simulation that proves a plan. */
package org.passerelle.planning;
