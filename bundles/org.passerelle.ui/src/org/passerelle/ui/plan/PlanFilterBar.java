// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.passerelle.planning.PlanTexts;
import org.passerelle.ui.UiMessages;

/** Search field and choices that say which rows of the plan are shown. */
final class PlanFilterBar {

    private static final int SEARCH = 180;
    private static final int CHOICE = 120;
    private static final int NARROW = 1000;

    private final PlanTexts texts = PlanTexts.of(Locale.getDefault());
    private final Text search;
    private final Combo phase;
    private final Combo kind;
    private final Combo who;
    private final Combo state;
    private final Button findings;
    private List<String> phases = List.of();
    private List<String> kinds = List.of();
    private List<String> people = List.of();

    PlanFilterBar(Composite parent, Consumer<PlanFilter> listener) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("plan.search"));
        search.setToolTipText(UiMessages.text("plan.search"));
        search.addListener(SWT.Modify, event -> listener.accept(filter()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SEARCH, SWT.DEFAULT).applyTo(search);
        phase = choice(bar, "phase", listener);
        kind = choice(bar, "kind", listener);
        who = choice(bar, "who", listener);
        state = choice(bar, "state", listener);
        for (PlanState value : PlanState.values()) {
            state.add(value.text());
        }
        findings = new Button(bar, SWT.CHECK);
        // The theme's background would lie below the tick, which is as light.
        findings.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        findings.setText(UiMessages.text("plan.filter.findings"));
        findings.addListener(SWT.Selection, event -> listener.accept(filter()));
        bar.addListener(SWT.Resize, event -> fit(bar));
    }

    /** Where there is little room, two choices give way that the search finds by their words, too. */
    private void fit(Composite bar) {
        boolean narrow = bar.getSize().x < NARROW;
        for (Combo combo : List.of(kind, who)) {
            boolean hidden = narrow && combo.getSelectionIndex() <= 0;
            ((GridData) combo.getLayoutData()).exclude = hidden;
            combo.setVisible(!hidden);
        }
        bar.layout();
    }

    private Combo choice(Composite bar, String name, Consumer<PlanFilter> listener) {
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(UiMessages.text("plan.filter." + name));
        combo.select(0);
        combo.setVisibleItemCount(16);
        combo.setToolTipText(UiMessages.text("plan.filter." + name + ".tip"));
        combo.addListener(SWT.Selection, event -> listener.accept(filter()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER)
                .hint(Math.max(CHOICE, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Offers what occurs in a plan; what was chosen stays chosen where it still occurs. */
    void offer(PlanModel model) {
        phases = offer(phase, phases, model.phases().stream().map(one -> one.phase().id()).toList(),
                id -> model.phases().stream().filter(one -> one.phase().id().equals(id)).findFirst().orElseThrow().title());
        kinds = offer(kind, kinds, codes(model, PlanRow::kindCodes), code -> texts.text("kind." + code));
        people = offer(who, people, codes(model, PlanRow::whoCodes), code -> texts.text("role." + code));
    }

    private static List<String> codes(PlanModel model, Function<PlanRow, Set<String>> of) {
        Set<String> found = new TreeSet<>();
        model.steps().forEach(row -> found.addAll(of.apply(row)));
        return List.copyOf(found);
    }

    private static List<String> offer(Combo combo, List<String> before, List<String> now, Function<String, String> label) {
        if (now.equals(before)) {
            return before;
        }
        String chosen = code(combo, before);
        List<String> items = new ArrayList<>(List.of(combo.getItem(0)));
        now.forEach(code -> items.add(label.apply(code)));
        combo.setItems(items.toArray(String[]::new));
        combo.select(now.indexOf(chosen) + 1);
        return now;
    }

    private static String code(Combo combo, List<String> codes) {
        return combo.getSelectionIndex() <= 0 ? "" : codes.get(combo.getSelectionIndex() - 1);
    }

    /** What is to be shown now. */
    PlanFilter filter() {
        return new PlanFilter(search.getText().strip().toLowerCase(Locale.ROOT), code(phase, phases), code(kind, kinds),
                code(who, people), state.getSelectionIndex() <= 0 ? null : PlanState.values()[state.getSelectionIndex() - 1],
                findings.getSelection());
    }

    /** Lets everything through again. The listener does not hear of it. */
    void clear() {
        for (Combo combo : List.of(phase, kind, who, state)) {
            combo.select(0);
        }
        findings.setSelection(false);
        search.setText("");
    }
}
