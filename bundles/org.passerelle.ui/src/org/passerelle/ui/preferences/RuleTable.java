// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.passerelle.migration.Severity;
import org.passerelle.rules.DefaultSeverities;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleTexts;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/** The rules with their severities; the severity of the selected ones can be changed. */
final class RuleTable {

    private static final int HEIGHT = 220;
    private static final int EXPLANATION = 96;
    private static final int[] WIDTHS = {90, 380, 150};
    private static final String[] COLUMNS = {"id", "title", "severity"};

    private final RuleTexts texts = RuleTexts.in(Locale.getDefault());
    private final Map<String, Severity> chosen = new TreeMap<>(Preferences.severities());
    private final Text search;
    private final Table table;
    private final Combo severity;
    private final Text explanation;

    RuleTable(Composite area) {
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("preferences.search"));
        search.addListener(SWT.Modify, event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(UiMessages.text("preferences.column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> selected());
        Composite below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
        new Label(below, SWT.NONE).setText(UiMessages.text("preferences.severity"));
        severity = new Combo(below, SWT.DROP_DOWN | SWT.READ_ONLY);
        severity.add(UiMessages.text("preferences.default"));
        Arrays.stream(Severity.values()).forEach(value -> severity.add(name(value)));
        severity.setEnabled(false);
        severity.addListener(SWT.Selection, event -> change());
        explanation = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, EXPLANATION).applyTo(explanation);
        fill();
    }

    /** What was chosen, by identifier of the rule. */
    Map<String, Severity> chosen() {
        return chosen;
    }

    /** Gives every rule its default. */
    void reset() {
        chosen.clear();
        fill();
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        table.setRedraw(false);
        table.removeAll();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            String title = texts.title(rule.id());
            if ((rule.id() + ' ' + title).toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(rule.id());
                item.setText(new String[] {rule.id(), title, words(rule.id())});
            }
        }
        table.setRedraw(true);
        selected();
    }

    private String words(String rule) {
        Severity own = chosen.get(rule);
        return own != null ? name(own) : UiMessages.text("preferences.byDefault", name(DefaultSeverities.of(rule)));
    }

    private static String name(Severity severity) {
        return UiMessages.text("severity." + severity.getLiteral());
    }

    private void selected() {
        List<TableItem> items = List.of(table.getSelection());
        severity.setEnabled(!items.isEmpty());
        explanation.setText(items.isEmpty() ? UiMessages.text("preferences.explanation") : explained((String) items.get(0).getData()));
        if (items.isEmpty()) {
            severity.deselectAll();
        } else {
            Severity own = chosen.get((String) items.get(0).getData());
            severity.select(own == null ? 0 : List.of(Severity.values()).indexOf(own) + 1);
        }
    }

    private String explained(String rule) {
        return rule + ": " + texts.what(rule) + "\n\n" + texts.why(rule) + "\n\n"
                + UiMessages.text("preferences.explanation.fix", texts.fix(rule));
    }

    private void change() {
        for (TableItem item : table.getSelection()) {
            String rule = (String) item.getData();
            if (severity.getSelectionIndex() == 0) {
                chosen.remove(rule);
            } else {
                chosen.put(rule, Severity.values()[severity.getSelectionIndex() - 1]);
            }
            item.setText(2, words(rule));
        }
    }
}
