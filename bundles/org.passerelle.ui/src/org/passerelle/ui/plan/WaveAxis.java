// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.migration.MaintenanceWindow;
import org.passerelle.migration.Migration;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.planning.Situation;
import org.passerelle.ui.UiMessages;

/**
 * The waves of a migration on the days it names; today plays no part in it.
 *
 * @param bars the waves in the order they move
 * @param windows the announced interruptions
 * @param from first day of the axis, a Monday; null where the migration names no day at all
 * @param to the day after the last one of the axis
 */
record WaveAxis(List<Bar> bars, List<Window> windows, LocalDate from, LocalDate to) {

    private static final int WEEKS_AFTER = 2;

    /**
     * A wave.
     *
     * @param name its name
     * @param pilot whether it is a pilot wave
     * @param from the day it may begin on, its own or that of the wave before; null where there is none
     * @param dated whether the day is its own
     * @param to the day on which the next wave may begin, or the end of the axis
     * @param users how many users move with it
     * @param details everything about it, for a person who points at it
     */
    record Bar(String name, boolean pilot, LocalDate from, boolean dated, LocalDate to, int users, String details) { }

    /**
     * An announced interruption.
     *
     * @param label what is interrupted
     * @param day the day
     * @param details day and hours, for a person who points at it
     */
    record Window(String label, LocalDate day, String details) { }

    static WaveAxis of(PlanModel model) {
        Situation situation = model.simulation().plan().situation();
        Migration migration = situation.migration();
        List<Window> windows = new ArrayList<>();
        window(windows, "plan.wave.federation", migration.getFederationOutage());
        window(windows, "plan.wave.chat", migration.getChatOutage());
        List<Wave> waves = situation.waves().all();
        List<LocalDate> days = new ArrayList<>(windows.stream().map(Window::day).toList());
        waves.stream().map(Wave::getNotBefore).filter(java.util.Objects::nonNull).forEach(days::add);
        LocalDate first = days.stream().min(LocalDate::compareTo).map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .orElse(null);
        LocalDate last = days.stream().max(LocalDate::compareTo)
                .map(day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(WEEKS_AFTER)).orElse(null);
        Map<String, Integer> steps = new HashMap<>();
        model.steps().forEach(row -> steps.merge(row.step().subjectKey(), 1, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        LocalDate current = null;
        for (int i = 0; i < waves.size(); i++) {
            Wave wave = waves.get(i);
            current = wave.getNotBefore() == null ? current : wave.getNotBefore();
            LocalDate next = next(waves, i + 1, current, last);
            bars.add(bar(wave, current, next, situation, steps.getOrDefault("wave:" + wave.getName(), 0)));
        }
        return new WaveAxis(List.copyOf(bars), List.copyOf(windows), first, last);
    }

    /** The first day after a day on which a later wave may begin, or the end of the axis. */
    private static LocalDate next(List<Wave> waves, int from, LocalDate current, LocalDate last) {
        return waves.stream().skip(from).map(Wave::getNotBefore)
                .filter(day -> day != null && current != null && day.isAfter(current)).findFirst().orElse(last);
    }

    private static void window(List<Window> windows, String key, MaintenanceWindow window) {
        if (window != null && window.getDay() != null) {
            windows.add(new Window(UiMessages.text(key), window.getDay(), UiMessages.text("plan.wave.window", UiMessages.text(key),
                    day(window.getDay()), String.valueOf(window.getFrom()), String.valueOf(window.getTo()))));
        }
    }

    private static Bar bar(Wave wave, LocalDate from, LocalDate to, Situation situation, int steps) {
        var byPool = situation.waves().users(wave);
        int users = byPool.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder details = new StringBuilder(UiMessages.text(wave.getKind() == WaveKind.PILOT ? "plan.wave.pilot"
                : "plan.wave.production", wave.getName()));
        details.append('\n').append(wave.getNotBefore() == null ? UiMessages.text("plan.wave.undated")
                : UiMessages.text("plan.wave.from", day(wave.getNotBefore())));
        byPool.forEach((pool, number) -> details.append('\n')
                .append(UiMessages.text("plan.wave.users.of", number, String.valueOf(pool.getFqdn()))));
        details.append('\n').append(UiMessages.text("plan.wave.steps", steps));
        return new Bar(wave.getName(), wave.getKind() == WaveKind.PILOT, from, wave.getNotBefore() != null, to, users, details.toString());
    }

    /** A day with its day of the week, as the language writes it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.getDefault()).format(day);
    }
}
