// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.ui.export.ExportMigrationWizard;

class ExportWizardTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @TempDir
    Path folder;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private WizardDialog dialog;

    @BeforeEach
    void make() throws Exception {
        project = Projects.fromExample("woodgrove");
    }

    @AfterEach
    void tidy() throws CoreException {
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void bothLanguagesGetFoldersOfTheirOwn() throws IOException {
        Shell shell = open();
        Widgets.all(shell, Text.class).get(0).setText(folder.toString());
        Widgets.press(Widgets.button(shell, "French"));
        Screens.shot("export-languages");
        Widgets.press(Widgets.button(shell, "Finish"));
        assertThat(folder.resolve("en/runbook.html")).isRegularFile();
        assertThat(Files.readString(folder.resolve("fr/runbook.html"))).contains("lang=\"fr\"");
        Screens.shot("export-languages-done");
    }

    @Test
    void aFolderWithSomethingElseInItIsRefusedWhileItIsTyped() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Shell shell = open();
        Widgets.all(shell, Text.class).get(0).setText(folder.toString());
        assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
        assertThat(texts(shell)).contains("the folder is not empty and does not hold an earlier result");
        Screens.shot("export-foreign-folder");
        Widgets.all(shell, Text.class).get(0).setText(folder.resolve("new").toString());
        assertThat(Widgets.button(shell, "Finish").isEnabled()).isTrue();
    }

    @Test
    void anUnsoundPlanIsRefusedWithTheWayToItsFindings() throws Exception {
        IFile migration = project.getFile("woodgrove.migration");
        String text = new String(migration.getContents().readAllBytes(), StandardCharsets.UTF_8);
        migration.setContents(new ByteArrayInputStream(text.replace("  federation outage",
                "  skip OCS-08-08 because \"tried out\"\n  federation outage").getBytes(StandardCharsets.UTF_8)), true, false, null);
        Shell shell = open();
        Widgets.press(Widgets.button(shell, "Finish"));
        Table findings = Widgets.all(shell, Table.class).get(0);
        assertThat(findings.getItemCount()).isPositive();
        assertThat(findings.getItem(0).getText(2)).contains("OCS-08-09");
        assertThat(project.getFolder("out").exists()).isFalse();
        Screens.shot("export-refused");
        page.closeAllEditors(false);
        findings.setSelection(0);
        findings.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(shell.isDisposed()).isTrue();
        assertThat(page.getActiveEditor()).isInstanceOf(ITextEditor.class);
    }

    private Shell open() {
        ExportMigrationWizard wizard = new ExportMigrationWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }

    private static String texts(Shell shell) {
        StringBuilder all = new StringBuilder();
        Widgets.all(shell, Text.class).forEach(field -> all.append(field.getText()).append('\n'));
        Widgets.all(shell, Label.class).forEach(label -> all.append(label.getText()).append('\n'));
        return all.toString();
    }
}
