// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.preferences.PasserellePage;

class PreferencesTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private PreferenceDialog dialog;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        Widgets.until("the project is checked", () -> findings().length > 0);
        dialog = PreferencesUtil.createPreferenceDialogOn(page.getWorkbenchWindow().getShell(), PasserellePage.ID, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void tidy() throws Exception {
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
        choose("", 0);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theChosenSeverityMarksTheFileAndItsProject() throws IOException {
        String rule = "MRG-017";
        assertThat(findings()).anyMatch(finding -> rule.equals(finding.getAttribute("rule", "")));
        assertThat(worst()).isNotEqualTo(IMarker.SEVERITY_ERROR);
        choose(rule, 1);
        Widgets.until("the finding is an error", () -> worst() == IMarker.SEVERITY_ERROR);
        Screens.settle(1500);
        Screens.shot("decorations");
    }

    /** Chooses a severity for the rules with some words and closes the dialog. */
    private void choose(String words, int severity) throws IOException {
        if (dialog.getShell() == null || dialog.getShell().isDisposed()) {
            dialog = PreferencesUtil.createPreferenceDialogOn(page.getWorkbenchWindow().getShell(), PasserellePage.ID, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
        }
        Shell shell = dialog.getShell();
        Text search = Widgets.all(shell, Text.class).stream().filter(field -> field.getMessage().startsWith("Find rules")).findFirst()
                .orElseThrow();
        search.setText(words);
        Table rules = Widgets.all(shell, Table.class).stream().filter(table -> table.getColumnCount() == 3).findFirst().orElseThrow();
        rules.selectAll();
        rules.notifyListeners(SWT.Selection, new Event());
        Combo severities = Widgets.all(shell, Combo.class).stream().filter(combo -> "Default".equals(combo.getItem(0))).findFirst()
                .orElseThrow();
        severities.select(Arrays.asList(severities.getItems()).indexOf(severity == 1 ? "Error" : "Default"));
        severities.notifyListeners(SWT.Selection, new Event());
        Screens.shot("preferences" + (severity == 1 ? "" : "-default"));
        Widgets.press(Widgets.button(shell, "Apply and Close"));
    }

    private IMarker[] findings() {
        try {
            return project.findMarkers("org.passerelle.ui.finding", true, IResource.DEPTH_INFINITE);
        } catch (CoreException closed) {
            throw new AssertionError(closed);
        }
    }

    private int worst() {
        return Arrays.stream(findings()).mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, 0)).max().orElse(-1);
    }
}
