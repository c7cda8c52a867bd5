// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.util.List;

/**
 * A time during which the UI thread answered nobody.
 *
 * @param action what was being done
 * @param millis how long it took to answer
 * @param cpuMillis how much of that the UI thread was computing; the rest it waited, for a lock or for the processor
 * @param looks what it was doing, looked at now and then, oldest first
 */
record Hold(String action, long millis, long cpuMillis, List<Look> looks) {

    Hold {
        looks = List.copyOf(looks);
    }

    /**
     * What the UI thread was doing at one moment.
     *
     * @param state running or waiting
     * @param stack its stack, innermost frame first
     */
    record Look(Thread.State state, List<StackTraceElement> stack) {

        static Look at(Thread thread) {
            return new Look(thread.getState(), List.of(thread.getStackTrace()));
        }
    }
}
