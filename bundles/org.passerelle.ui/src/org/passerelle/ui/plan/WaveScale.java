// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns days into pixels and says which marks fit on the axis: days, weeks or months. */
final class WaveScale {

    private static final double DAYS_FIT = 22;
    private static final double WEEKS_FIT = 7;
    private static final double LARGEST = 80;

    /** A mark on the axis. */
    record Mark(int x, String text, boolean strong) { }

    private final LocalDate from;
    private final LocalDate to;
    private final double fitted;
    private final double perDay;

    /**
     * @param from first day
     * @param to the day after the last
     * @param width pixels into which all days fit at zoom 1
     * @param zoom how much wider it is drawn, at least 1
     */
    WaveScale(LocalDate from, LocalDate to, int width, double zoom) {
        this.from = from;
        this.to = to;
        this.fitted = Math.max(0.5, (double) width / ChronoUnit.DAYS.between(from, to));
        this.perDay = Math.min(Math.max(LARGEST, fitted), fitted * zoom);
    }

    int x(LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(from, day) * perDay);
    }

    int width() {
        return x(to);
    }

    /** The months, each at the place of its first day on the axis. */
    List<Mark> months() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.getDefault());
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusMonths(1).withDayOfMonth(1)) {
            marks.add(new Mark(x(day), format.format(day), true));
        }
        return marks;
    }

    /** Days where they fit, else Mondays where those fit, else nothing between the months. */
    List<Mark> days() {
        List<Mark> marks = new ArrayList<>();
        int step = perDay >= DAYS_FIT ? 1 : 7;
        if (perDay * 7 >= DAYS_FIT * 7 / WEEKS_FIT) {
            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(step)) {
                marks.add(new Mark(x(day), String.valueOf(day.getDayOfMonth()), day.getDayOfWeek() == DayOfWeek.MONDAY));
            }
        }
        return marks;
    }
}
