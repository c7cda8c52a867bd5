// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.passerelle.app.UserError;
import org.passerelle.app.document.RecoveredText;
import org.passerelle.ui.UiMessages;

/** Shows edits that were not saved when Passerelle ended, and what they change; a person restores or discards them. */
final class KeptEditsDialog extends TitleAreaDialog {

    private static final int RESTORE = IDialogConstants.CLIENT_ID;
    private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

    private final List<RecoveredText> offers;
    private final KeptEditsLabels labels = new KeptEditsLabels();
    private TableViewer table;
    private StyledText changes;

    KeptEditsDialog(Shell parent, List<RecoveredText> offers) {
        super(parent);
        this.offers = new ArrayList<>(offers);
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiMessages.text("kept.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(UiMessages.text("kept.headline"));
        setMessage(UiMessages.text("kept.message"));
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(110), convertHeightInCharsToPixels(28))
                .applyTo(sash);
        createTable(sash);
        createChanges(sash);
        sash.setWeights(2, 3);
        return area;
    }

    private void createTable(Composite parent) {
        Composite box = box(parent, "kept.files");
        table = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        column("kept.file", 52, labels.file());
        column("kept.time", 26, labels.time());
        column("kept.since", 26, labels.since());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(event -> selected());
        table.addDoubleClickListener(event -> restore());
        table.setInput(offers);
    }

    private void column(String key, int characters, ColumnLabelProvider label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(UiMessages.text(key));
        column.getColumn().setWidth(convertWidthInCharsToPixels(characters));
        column.setLabelProvider(label);
    }

    private void createChanges(Composite parent) {
        Composite box = box(parent, "kept.changes");
        changes = new StyledText(box, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        changes.setFont(JFaceResources.getTextFont());
        changes.setMargins(4, 4, 4, 4);
        changes.addTraverseListener(event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(changes);
    }

    private Composite box(Composite parent, String label) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(2)).applyTo(box);
        new Label(box, SWT.NONE).setText(UiMessages.text(label));
        return box;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE, UiMessages.text("kept.restore"), true);
        createButton(parent, DISCARD, UiMessages.text("kept.discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, UiMessages.text("kept.later"), false);
        table.setSelection(new StructuredSelection(offers.get(0)));
        table.getTable().setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case RESTORE -> restore();
            case DISCARD -> discard();
            default -> super.buttonPressed(button);
        }
    }

    private List<RecoveredText> selection() {
        List<RecoveredText> selected = new ArrayList<>();
        table.getStructuredSelection().forEach(one -> selected.add((RecoveredText) one));
        return selected;
    }

    private void restore() {
        for (RecoveredText one : selection()) {
            try {
                KeptEditsRestore.restore(one);
                done(one);
            } catch (UserError failure) {
                setErrorMessage(failure.message(Locale.getDefault()));
                return;
            }
        }
        next();
    }

    private void discard() {
        List<RecoveredText> selected = selection();
        String names = String.join("\n", selected.stream().map(labels::name).toList());
        MessageDialog question = new MessageDialog(getShell(), UiMessages.text("kept.discard.title"), null,
                UiMessages.text("kept.discard.question", names), MessageDialog.WARNING, 1, UiMessages.text("kept.discard.yes"),
                IDialogConstants.CANCEL_LABEL);
        if (question.open() == 0) {
            selected.forEach(one -> {
                EditedFiles.shared().documents().recovery().giveUp(one);
                done(one);
            });
            next();
        }
    }

    private void done(RecoveredText one) {
        offers.remove(one);
        table.refresh();
    }

    private void next() {
        if (offers.isEmpty()) {
            close();
        } else {
            setErrorMessage(null);
            table.setSelection(new StructuredSelection(offers.get(0)));
        }
    }

    private void selected() {
        List<RecoveredText> selected = selection();
        getButton(RESTORE).setEnabled(!selected.isEmpty());
        getButton(DISCARD).setEnabled(!selected.isEmpty());
        changes.setText(selected.size() == 1 ? "" : UiMessages.text("kept.several"));
        if (selected.size() == 1) {
            RecoveredText one = selected.get(0);
            Display display = getShell().getDisplay();
            ICoreRunnable compare = monitor -> {
                String text = changes(one);
                display.asyncExec(() -> show(one, text));
            };
            Job.createSystem(UiMessages.text("kept.changes"), compare).schedule();
        }
    }

    private static String changes(RecoveredText one) {
        try {
            return TextChanges.between(one.fileText(), one.text());
        } catch (UserError unreadable) {
            return unreadable.message(Locale.getDefault());
        }
    }

    private void show(RecoveredText one, String text) {
        if (!changes.isDisposed() && selection().equals(List.of(one))) {
            changes.setText(text);
        }
    }
}
