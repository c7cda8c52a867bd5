// SPDX-License-Identifier: EPL-2.0
/** Benchmarks: measured by hand, as ratios within one run, never part of the tests. */
package org.passerelle.benchmarks;
