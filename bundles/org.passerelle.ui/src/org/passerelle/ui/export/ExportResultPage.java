// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passerelle.app.Exporting;
import org.passerelle.app.report.Problem;
import org.passerelle.export.MigrationExport;
import org.passerelle.migration.Severity;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/** Tells what was written, or why nothing was and where to mend it. */
final class ExportResultPage extends WizardPage {

    private static final String[] COLUMNS = {"severity", "rule", "message", "place"};
    private static final int[] WIDTHS = {80, 80, 420, 180};
    private static final int HEIGHT = 200;

    private final Runnable went;
    private Composite area;
    private Composite success;
    private Composite refusal;
    private Link summary;
    private Button open;
    private Label why;
    private Table findings;
    private ExportRun.Outcome outcome;

    /** @param went called when somebody went to a finding */
    ExportResultPage(Runnable went) {
        super("result", UiMessages.text("export.title"), null);
        this.went = went;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new StackLayout());
        success = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 12).applyTo(success);
        summary = new Link(success, SWT.WRAP);
        summary.addListener(SWT.Selection, event -> Program.launch(Path.of(event.text).toUri().toString()));
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(summary);
        open = new Button(success, SWT.CHECK);
        open.setText(UiMessages.text("export.open"));
        open.setSelection(true);
        refusal = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(refusal);
        why = new Label(refusal, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(why);
        findings = new Table(refusal, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        findings.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(findings, SWT.NONE);
            column.setText(UiMessages.text("export.column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(findings);
        findings.addListener(SWT.DefaultSelection, event -> went.run());
        Button go = new Button(refusal, SWT.PUSH);
        go.setText(UiMessages.text("export.go"));
        go.addListener(SWT.Selection, event -> went.run());
        go.setEnabled(false);
        findings.addListener(SWT.Selection, event -> go.setEnabled(findings.getSelectionCount() > 0));
        ((StackLayout) area.getLayout()).topControl = success;
        setControl(area);
    }

    void show(ExportRun.Outcome shown) {
        outcome = shown;
        if (shown.isRefused()) {
            refused();
        } else {
            written();
        }
        ((StackLayout) area.getLayout()).topControl = shown.isRefused() ? refusal : success;
        area.layout(true, true);
        setPageComplete(!shown.isRefused());
    }

    private void written() {
        setTitle(UiMessages.text("export.done.title"));
        setMessage(UiMessages.text("export.done.message", outcome.request().migration().getName()));
        Exporting done = outcome.exports().get(0);
        StringBuilder words = new StringBuilder(UiMessages.text("export.done", done.steps(), done.gates(), done.waves(), done.users(),
                outcome.exports().stream().mapToInt(Exporting::files).sum(), outcome.exports().stream().mapToLong(Exporting::scripts).sum()));
        words.append('\n').append(UiMessages.text("export.done.findings", done.warnings(), done.remarks())).append('\n');
        outcome.request().languages().forEach(language -> words.append('\n').append(UiMessages.text("export.done.folder",
                UiMessages.text("language." + language.getLanguage()), link(outcome.request().folder(language)))));
        summary.setText(words.toString());
    }

    private static String link(Path folder) {
        return "<a href=\"" + folder + "\">" + folder.toString().replace("&", "&&") + "</a>";
    }

    private void refused() {
        setTitle(UiMessages.text("export.refused.title"));
        setMessage(UiMessages.text("export.refused"), IMessageProvider.ERROR);
        List<Problem> errors = outcome.problems().stream().filter(Problem::isError).toList();
        Map<String, Severity> chosen = Preferences.severities();
        boolean milder = errors.stream().anyMatch(problem -> chosen.getOrDefault(problem.id(), Severity.ERROR) != Severity.ERROR);
        why.setText(UiMessages.text("export.refused.detail", errors.size())
                + (milder ? '\n' + UiMessages.text("export.refused.severities") : ""));
        findings.removeAll();
        for (Problem problem : errors) {
            TableItem item = new TableItem(findings, SWT.NONE);
            item.setText(new String[] {UiMessages.text("severity." + problem.severity().getLiteral()), problem.id(), problem.message(),
                ProblemPlaces.words(problem)});
            item.setData(problem);
        }
    }

    /** The finding that is selected; empty for none. */
    Optional<Problem> finding() {
        return findings.getSelectionCount() == 0 ? Optional.empty() : Optional.of((Problem) findings.getSelection()[0].getData());
    }

    /** The run book to show; empty where none was written or nobody wants to see it. */
    Optional<Path> runBook() {
        return outcome == null || outcome.isRefused() || !open.getSelection() ? Optional.empty()
                : Optional.of(outcome.request().folder(outcome.request().languages().get(0)).resolve(MigrationExport.PAGE));
    }
}
