// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread again and again for a sign of life, a few milliseconds after each answer. What a person feels is the time
 * to the answer: while it is missing, no key and no click is handled either.
 */
final class Heartbeat {

    /** Answers that take longer are remembered; in milliseconds. */
    static final long NOTED = 30;

    private static final int PAUSE = 4;
    private static final int SAMPLING = 20;

    private final Display display;
    private final Thread uiThread;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Hold> holds = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;
    private volatile String action = "start";
    private volatile long lastBusy = System.nanoTime();

    private Heartbeat(Display display) {
        this.display = display;
        uiThread = display.getThread();
    }

    static Heartbeat start(Display display) {
        Heartbeat heartbeat = new Heartbeat(display);
        Thread thread = new Thread(heartbeat::beat, "heartbeat");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return heartbeat;
    }

    void stop() {
        running = false;
    }

    /** Says what is done from now on. */
    void during(String what) {
        action = what;
    }

    List<Hold> holds() {
        return List.copyOf(holds);
    }

    /** When the UI thread took noticeable time last, as {@link System#nanoTime}. */
    long lastBusy() {
        return lastBusy;
    }

    private void beat() {
        try {
            while (running && !display.isDisposed()) {
                once();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() throws InterruptedException {
        String during = action;
        CountDownLatch answer = new CountDownLatch(1);
        List<Hold.Look> looks = new ArrayList<>();
        long cpu = threads.getThreadCpuTime(uiThread.threadId());
        long asked = System.nanoTime();
        display.asyncExec(answer::countDown);
        while (!answer.await(SAMPLING, TimeUnit.MILLISECONDS) && running && !display.isDisposed()) {
            looks.add(Hold.Look.at(uiThread));
        }
        long now = System.nanoTime();
        long millis = TimeUnit.NANOSECONDS.toMillis(now - asked);
        if (millis >= NOTED) {
            lastBusy = now;
            long computing = threads.getThreadCpuTime(uiThread.threadId()) - cpu;
            holds.add(new Hold(during, millis, TimeUnit.NANOSECONDS.toMillis(computing), looks));
        }
    }
}
