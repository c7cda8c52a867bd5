// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.jobs.Job;

/** Waits until the UI thread answers at once and no job runs. */
final class Quiet {

    private static final long STILL = TimeUnit.MILLISECONDS.toNanos(800);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);
    private static final int PAUSE = 10;

    private Quiet() {
    }

    /**
     * Waits.
     *
     * @return when the quiet began, in milliseconds since 1970
     * @throws IllegalStateException if it does not get quiet within three minutes
     */
    static long await(Heartbeat heartbeat) {
        long begun = System.nanoTime();
        long busy = begun;
        while (true) {
            long now = System.nanoTime();
            if (somethingRuns()) {
                busy = now;
            }
            long last = Math.max(busy, heartbeat.lastBusy());
            if (now - last > STILL) {
                return System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(now - last);
            }
            if (now - begun > PATIENCE) {
                throw new IllegalStateException("still busy: " + Arrays.toString(Job.getJobManager().find(null)));
            }
            pause();
        }
    }

    private static boolean somethingRuns() {
        return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getState() == Job.RUNNING);
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", end);
        }
    }
}
