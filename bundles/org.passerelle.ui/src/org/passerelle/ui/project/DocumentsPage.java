// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.app.Importing;
import org.passerelle.app.UserError;
import org.passerelle.app.report.Problem;
import org.passerelle.ui.UiMessages;

/** Asks for a document of the legacy deployment, reads it, and shows what can be taken over and what can't be expressed. */
final class DocumentsPage extends WizardPage {

    private Text file;
    private Text variables;
    private Text report;
    private Importing importing;

    DocumentsPage() {
        super("documents", UiMessages.text("new.documents.title"), null);
        setDescription(UiMessages.text("new.documents.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, "new.documents.file");
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addListener(SWT.DefaultSelection, event -> read());
        file.addListener(SWT.Modify, event -> changed());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(UiMessages.text("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(area, "new.documents.variables");
        variables = new Text(area, SWT.BORDER);
        variables.setMessage(UiMessages.text("new.documents.variables.hint"));
        variables.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(variables);
        Button preview = new Button(area, SWT.PUSH);
        preview.setText(UiMessages.text("new.documents.read"));
        preview.addListener(SWT.Selection, event -> read());
        report = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 220).applyTo(report);
        report.setText(UiMessages.text("new.documents.empty"));
        setControl(area);
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(UiMessages.text(key));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.tbxml;*.xml", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            read();
        }
    }

    private void changed() {
        importing = null;
        setPageComplete(false);
        setErrorMessage(null);
    }

    private void read() {
        Path path = Path.of(file.getText().trim());
        Map<String, String> defines = new TreeMap<>();
        for (String pair : variables.getText().trim().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                defines.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        AtomicReference<Importing> result = new AtomicReference<>();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(UiMessages.text("model.reading", path.getFileName()), -1);
                result.set(Importing.of(path, defines, Locale.getDefault()));
            });
        } catch (InvocationTargetException failure) {
            String message = failure.getCause() instanceof UserError error ? error.message(Locale.getDefault())
                    : String.valueOf(failure.getCause().getMessage());
            setErrorMessage(message);
            return;
        } catch (InterruptedException canceled) {
            Thread.currentThread().interrupt();
            return;
        }
        importing = result.get();
        show();
    }

    private void show() {
        List<String> lines = new ArrayList<>();
        if (importing.isComplete()) {
            lines.add(UiMessages.text("new.documents.found", importing.pools(), importing.hosts()));
            if (importing.keptCount() > 0) {
                lines.add("");
                lines.add(UiMessages.text("new.documents.kept", importing.keptCount()));
                importing.keptLines().forEach(line -> lines.add("  " + line));
            }
        }
        if (!importing.undefined().isEmpty()) {
            lines.add(UiMessages.text("new.documents.undefined", String.join(", ", importing.undefined())));
        }
        for (Problem problem : importing.problems()) {
            lines.add(problem.line() + ":" + problem.column() + "  " + problem.message());
        }
        report.setText(String.join(System.lineSeparator(), lines));
        setErrorMessage(importing.isComplete() ? null : UiMessages.text("new.documents.incomplete"));
        setPageComplete(importing.isComplete());
    }

    /** Writes the topology that was read in place of the legacy topology of an empty project. */
    void write(Path folder) {
        Path legacy = folder.resolve("legacy.topo");
        try {
            Files.deleteIfExists(legacy);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        importing.write(legacy);
    }
}
