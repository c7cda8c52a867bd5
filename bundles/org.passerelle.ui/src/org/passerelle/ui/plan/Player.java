// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Goes forward through the plan by itself, at a pace, until its end or until somebody stops it. */
final class Player {

    private static final int PATIENCE = 100;

    /** How long each step is shown at least. */
    enum Pace {
        SLOW(4000), NORMAL(2000), FAST(700);

        private final int milliseconds;

        Pace(int milliseconds) {
            this.milliseconds = milliseconds;
        }
    }

    private final Display display;
    private final BooleanSupplier forward;
    private final BooleanSupplier busy;
    private final Runnable changed;
    private final Runnable tick = this::tick;
    private Pace pace = Pace.NORMAL;
    private boolean playing;

    /**
     * @param display the display
     * @param forward goes a step forward; answers whether there was one
     * @param busy whether what belongs to the step is not shown yet; then it waits
     * @param changed called when it starts or stops
     */
    Player(Display display, BooleanSupplier forward, BooleanSupplier busy, Runnable changed) {
        this.display = display;
        this.forward = forward;
        this.busy = busy;
        this.changed = changed;
    }

    boolean isPlaying() {
        return playing;
    }

    Pace pace() {
        return pace;
    }

    void pace(Pace other) {
        pace = other;
        if (playing) {
            display.timerExec(pace.milliseconds, tick);
        }
    }

    void play() {
        playing = true;
        changed.run();
        if (forward.getAsBoolean()) {
            display.timerExec(pace.milliseconds, tick);
        } else {
            stop();
        }
    }

    void stop() {
        display.timerExec(-1, tick);
        if (playing) {
            playing = false;
            changed.run();
        }
    }

    private void tick() {
        if (!playing) {
            return;
        }
        if (busy.getAsBoolean()) {
            display.timerExec(PATIENCE, tick);
        } else if (forward.getAsBoolean()) {
            display.timerExec(pace.milliseconds, tick);
        } else {
            stop();
        }
    }
}
