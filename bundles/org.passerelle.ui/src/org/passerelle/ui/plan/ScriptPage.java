// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.passerelle.app.StepFiles;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/** The files of the selected step as an export writes them: its script, the one that puts back, and what they read. */
final class ScriptPage extends DetailPage<ScriptPage.Files> {

    private static final int MARGIN = 8;
    private static final String MARK = "\uFEFF";

    /** What is shown. */
    record Files(List<String> names, List<String> texts, String instead) { }

    private final Composite area;
    private final Combo file;
    private final Button copy;
    private final StyledText text;
    private Files files = new Files(List.of(), List.of(), "");

    ScriptPage(Composite parent) {
        super("plan.tab.script");
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(area);
        file = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        file.setToolTipText(UiMessages.text("plan.script.file"));
        file.addListener(SWT.Selection, event -> choose(file.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        copy = new Button(area, SWT.PUSH);
        copy.setText(UiMessages.text("plan.script.copy"));
        copy.setToolTipText(UiMessages.text("plan.script.copy.tip"));
        copy.addListener(SWT.Selection, event -> copy());
        text = new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
        clear();
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    Files prepare(PlanModel model, PlanRow row, IProgressMonitor monitor) {
        if (row == null || row.isGate()) {
            return new Files(List.of(), List.of(), UiMessages.text(row == null ? "plan.script.select" : "plan.script.gate"));
        }
        Locale locale = Preferences.language();
        var found = StepFiles.of(model.snapshot().project(), model.simulation().plan(), row.step(), locale);
        return new Files(found.stream().map(one -> one.fileName()).toList(), found.stream()
                .map(one -> plain(new String(one.bytes(), StandardCharsets.UTF_8))).toList(),
                UiMessages.text(row.step().kind().facts().scripted() ? "plan.script.lacking" : "plan.script.hand"));
    }

    /** Without the mark at the beginning and with line ends as the widget has them. */
    private static String plain(String content) {
        return (content.startsWith(MARK) ? content.substring(1) : content).replace("\r\n", "\n");
    }

    @Override
    void present(Files found) {
        files = found;
        file.setItems(found.names().toArray(String[]::new));
        boolean any = !found.names().isEmpty();
        file.setEnabled(any);
        copy.setEnabled(any);
        if (any) {
            file.select(0);
            choose(0);
        } else {
            text.setText(found.instead());
        }
    }

    private void choose(int index) {
        String content = files.texts().get(index);
        text.setText(content);
        if (files.names().get(index).endsWith(".ps1")) {
            text.setStyleRanges(PowerShellColours.of(content,
                    PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()));
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] {text.getText()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    void clear() {
        present(new Files(List.of(), List.of(), ""));
    }
}
