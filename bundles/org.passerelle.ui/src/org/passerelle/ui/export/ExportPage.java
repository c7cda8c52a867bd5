// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/** Asks which migration is exported, where to, and in which language. */
final class ExportPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final List<IFile> migrations;
    private final IFile first;
    private Combo migration;
    private Text folder;
    private Combo language;
    private Button open;
    private boolean touched;

    ExportPage(List<IFile> migrations, IFile first) {
        super("export", UiMessages.text("export.title"), null);
        this.migrations = migrations;
        this.first = first;
        setDescription(UiMessages.text("export.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, "export.migration");
        migration = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        migrations.forEach(file -> migration.add(file.getFullPath().makeRelative().toString()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(migration);
        migration.addListener(SWT.Selection, event -> suggest());
        label(area, "export.folder");
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(UiMessages.text("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(area, "export.language");
        language = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        LANGUAGES.forEach(locale -> language.add(UiMessages.text("language." + locale.getLanguage())));
        language.select(LANGUAGES.indexOf(Preferences.language()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(language);
        open = new Button(area, SWT.CHECK);
        open.setText(UiMessages.text("export.open"));
        open.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        setControl(area);
        if (migrations.isEmpty()) {
            setErrorMessage(UiMessages.text("export.none"));
            setPageComplete(false);
        } else {
            migration.select(Math.max(0, migrations.indexOf(first)));
            suggest();
        }
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(UiMessages.text(key));
    }

    private void suggest() {
        if (!touched) {
            folder.setText(migration().getProject().getLocation().append("out").toOSString());
            touched = false;
        }
        check();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            touched = true;
            folder.setText(chosen);
        }
    }

    private void check() {
        boolean named = !folder.getText().isBlank();
        setErrorMessage(named ? null : UiMessages.text("export.folder.missing"));
        setPageComplete(named && !migrations.isEmpty());
    }

    /** The migration to export. */
    IFile migration() {
        return migrations.get(migration.getSelectionIndex());
    }

    /** The folder to write to. */
    Path folder() {
        return Path.of(folder.getText().trim());
    }

    /** Language of run book and scripts. */
    Locale language() {
        return LANGUAGES.get(language.getSelectionIndex());
    }

    /** Whether the run book is to be shown afterwards. */
    boolean opens() {
        return open.getSelection();
    }
}
