// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.ArrayList;
import java.util.List;

/** Leads from places in an earlier state of a text to those of its present state, and back. */
final class TextShifts {

    private record Shift(int offset, int removed, int inserted) {

        int forward(int place, boolean start) {
            if (place >= offset + removed && (place > offset || removed > 0 || start)) {
                return place - removed + inserted;
            }
            return Math.min(place, offset);
        }

        int back(int place) {
            if (place >= offset + inserted) {
                return place - inserted + removed;
            }
            return Math.min(place, offset);
        }
    }

    private final List<Shift> shifts = new ArrayList<>();
    private int marked;

    /** The text was changed. What is typed in one go is kept as one. */
    void add(int offset, int removed, int inserted) {
        Shift last = shifts.size() > marked ? shifts.get(shifts.size() - 1) : null;
        if (last != null && removed == 0 && offset == last.offset() + last.inserted()) {
            shifts.set(shifts.size() - 1, new Shift(last.offset(), last.removed(), last.inserted() + inserted));
        } else {
            shifts.add(new Shift(offset, removed, inserted));
        }
    }

    /** Remembers the present state. */
    void mark() {
        marked = shifts.size();
    }

    /** From now on, the earlier state is the one that was marked last. */
    void startAtMark() {
        shifts.subList(0, marked).clear();
        marked = 0;
    }

    /** Where a place of the earlier state is now; what is inserted at a start lies before it, what is inserted at an end behind. */
    int forward(int place, boolean start) {
        int now = place;
        for (Shift shift : shifts) {
            now = shift.forward(now, start);
        }
        return now;
    }

    /** Where a present place was in the earlier state. */
    int back(int place) {
        int then = place;
        for (int i = shifts.size() - 1; i >= 0; i--) {
            then = shifts.get(i).back(then);
        }
        return then;
    }
}
