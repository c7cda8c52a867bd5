// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.preferences;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.Checks;

/** Language of run books and severities of rules. */
public final class PasserellePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Identifier of the page. */
    public static final String ID = "org.passerelle.ui.preferences";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private Combo language;
    private RuleTable rules;

    @Override
    public void init(IWorkbench workbench) {
        // Nothing of the workbench is needed.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
        new Label(top, SWT.NONE).setText(UiMessages.text("preferences.language"));
        language = new Combo(top, SWT.DROP_DOWN | SWT.READ_ONLY);
        LANGUAGES.forEach(locale -> language.add(UiMessages.text("language." + locale.getLanguage())));
        language.select(LANGUAGES.indexOf(Preferences.language()));
        Label workbench = new Label(area, SWT.WRAP);
        workbench.setText(UiMessages.text("preferences.workbench"));
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(workbench);
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(UiMessages.text("preferences.rules"));
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).indent(0, 8).applyTo(heading);
        rules = new RuleTable(area);
        return area;
    }

    @Override
    protected void performDefaults() {
        language.select("fr".equals(Locale.getDefault().getLanguage()) ? 1 : 0);
        rules.reset();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Preferences.language(LANGUAGES.get(language.getSelectionIndex()));
        if (!rules.chosen().equals(Preferences.severities())) {
            Preferences.severities(rules.chosen());
            Checks.again();
        }
        return true;
    }
}
