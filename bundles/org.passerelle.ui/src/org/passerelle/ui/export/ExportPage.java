// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.app.files.ExportFolder;
import org.passerelle.export.Manifest;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/** Asks which migration is exported, where to, and in which languages; checks the folder as the export will do. */
final class ExportPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final List<String> WRITTEN = List.of("runbook", "scripts", "waves", "pictures", "manifest");
    private static final int INDENT = 16;

    private final List<IFile> migrations;
    private final IFile first;
    private final List<Button> languages = new ArrayList<>();
    private Combo migration;
    private Text folder;
    private String suggested = "";

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
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        folder.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(UiMessages.text("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        languages(area);
        written(area);
        setControl(area);
        if (!migrations.isEmpty()) {
            migration.select(Math.max(0, migrations.indexOf(first)));
            suggest();
        }
        check();
    }

    private void languages(Composite area) {
        label(area, "export.language");
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(LANGUAGES.size()).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (Locale language : LANGUAGES) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(UiMessages.text("language." + language.getLanguage()));
            box.setSelection(language.equals(Preferences.language()));
            box.addListener(SWT.Selection, event -> check());
            languages.add(box);
        }
    }

    private static void written(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(UiMessages.text("export.written"));
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(INDENT, 4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, INDENT / 2).applyTo(group);
        for (String file : WRITTEN) {
            new Label(group, SWT.NONE).setText(UiMessages.text("export.written." + file));
            Label what = new Label(group, SWT.WRAP);
            what.setText(UiMessages.text("export.written." + file + ".detail"));
            GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(what);
        }
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(UiMessages.text(key));
    }

    private void suggest() {
        if (folder.getText().equals(suggested)) {
            suggested = migration().getProject().getLocation().append("out").toOSString();
            folder.setText(suggested);
        }
        check();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String error = error();
        setErrorMessage(error);
        setMessage(null);
        setPageComplete(error == null);
        if (error == null) {
            ExportRequest request = request();
            boolean earlier = request.languages().stream()
                    .anyMatch(language -> Files.exists(request.folder(language).resolve(Manifest.FILE_NAME)));
            setMessage(earlier ? UiMessages.text("export.earlier") : languages().size() > 1 ? UiMessages.text("export.folders")
                    : UiMessages.text("export.description"), earlier ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        }
    }

    private String error() {
        if (migrations.isEmpty()) {
            return UiMessages.text("export.none");
        }
        if (folder.getText().isBlank()) {
            return UiMessages.text("export.folder.missing");
        }
        if (languages().isEmpty()) {
            return UiMessages.text("export.language.missing");
        }
        try {
            ExportRequest request = request();
            request.languages().forEach(language -> ExportFolder.at(request.folder(language), Passerelle.output()));
            return request.folder().isAbsolute() ? null : UiMessages.text("export.folder.relative");
        } catch (InvalidPathException noPath) {
            return noPath.getLocalizedMessage();
        } catch (UserError unusable) {
            return unusable.message(Locale.getDefault());
        }
    }

    private IFile migration() {
        return migrations.get(Math.max(0, migration.getSelectionIndex()));
    }

    private List<Locale> languages() {
        return LANGUAGES.stream().filter(language -> languages.get(LANGUAGES.indexOf(language)).getSelection()).toList();
    }

    /** What was asked for. */
    ExportRequest request() {
        return new ExportRequest(migration(), Path.of(folder.getText().trim()), languages());
    }
}
