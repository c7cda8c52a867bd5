// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.passerelle.ui.UiMessages;

/** Asks for a document of a real deployment, reads it, and shows what can be taken over and what can't be expressed. */
final class DocumentsPage extends WizardPage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;

    private Text file;
    private VariableFields variables;
    private Label summary;
    private DocumentPreview preview;
    private DocumentRead read;

    DocumentsPage() {
        super("documents", UiMessages.text("new.documents.title"), null);
        setDescription(UiMessages.text("new.documents.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        new Label(area, SWT.NONE).setText(UiMessages.text("new.documents.file"));
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.DefaultSelection, event -> read());
        file.addListener(SWT.Modify, event -> {
            variables.clear();
            changed();
        });
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(UiMessages.text("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Button button = new Button(area, SWT.PUSH);
        button.setText(UiMessages.text("new.documents.read"));
        button.addListener(SWT.Selection, event -> read());
        variables = new VariableFields(area, 4, this::changed);
        summary = new Label(area, SWT.WRAP);
        summary.setText(UiMessages.text("new.documents.empty"));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
        preview = new DocumentPreview(area);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(WIDTH, HEIGHT).applyTo(preview.control());
        setControl(area);
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
        read = null;
        setPageComplete(false);
        setErrorMessage(null);
        setMessage(UiMessages.text("new.documents.press"));
    }

    private void read() {
        if (file.getText().isBlank()) {
            setErrorMessage(UiMessages.text("new.documents.missing"));
            return;
        }
        Path path;
        try {
            path = Path.of(file.getText().trim());
        } catch (InvalidPathException noPath) {
            setErrorMessage(noPath.getLocalizedMessage());
            return;
        }
        Map<String, String> values = variables.values();
        AtomicReference<DocumentRead> result = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(UiMessages.text("model.reading", path.getFileName()), -1);
                result.set(DocumentRead.of(path, values));
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            });
        } catch (InvocationTargetException failure) {
            setErrorMessage(failure.getCause() instanceof UserError error ? error.message(Locale.getDefault())
                    : String.valueOf(failure.getCause().getMessage()));
            preview.show(null);
            return;
        } catch (InterruptedException canceled) {
            setMessage(UiMessages.text("new.documents.press"));
            return;
        }
        show(result.get());
    }

    private void show(DocumentRead found) {
        read = found;
        Importing importing = found.importing();
        preview.show(found);
        variables.ask(importing.undefined());
        if (importing.isComplete()) {
            summary.setText(UiMessages.text("new.documents.found", importing.pools(), importing.hosts()) + ' '
                    + UiMessages.text("new.documents.kept", importing.keptCount()));
            setErrorMessage(null);
            setMessage(UiMessages.text("new.documents.complete"), IMessageProvider.NONE);
        } else {
            summary.setText(importing.undefined().isEmpty() ? UiMessages.text("new.documents.nothing")
                    : UiMessages.text("new.documents.undefined", importing.undefined().size()));
            setErrorMessage(UiMessages.text("new.documents.incomplete"));
        }
        setPageComplete(importing.isComplete());
        ((Composite) getControl()).layout();
    }

    /** The document that was chosen, as it was typed. */
    String document() {
        return file.getText().trim();
    }

    /** Writes the topology that was read, and beside it what it can't express. */
    void write(Path topology) {
        read.importing().write(topology);
    }
}
