// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.text.ui.assist.LanguageTemplates;

/** Whole elements that are offered: those of the language and a person's own. */
class TextTemplatesTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final TemplateStore store = LanguageTemplates.shared().store();
    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("templates").open("new.topo");
    }

    @AfterEach
    void close() throws Exception {
        Arrays.stream(store.getTemplateData(true)).filter(data -> data.getId() == null).forEach(store::delete);
        scene.close();
    }

    @Test
    void thePageShowsTheElementsOfTheLanguage() throws Exception {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(scene.page.getWorkbenchWindow().getShell(),
                "org.passerelle.text.ui.templates", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Table table = Widgets.all(dialog.getShell(), Table.class).get(0);
        assertThat(Arrays.stream(table.getItems()).map(item -> item.getText(0))).contains("Central site", "Front End pool", "User wave");
        table.select(0);
        table.notifyListeners(SWT.Selection, new Event());
        Screens.shot("text-templates");
        dialog.close();
    }

    @Test
    void aPersonsOwnTemplateIsOfferedWhereItsFirstWordMayStand() throws Exception {
        store.add(new TemplatePersistenceData(new Template("Harbour office", "ours", "org.passerelle.text.ui.templates",
                "site ${name:text('Harbour')} {\n  city \"${town:text('Le Havre')}\"\n  country FR\n}", true), true));
        int place = scene.document().get().lastIndexOf('}');
        scene.document().replace(place, 0, "  \n");
        scene.text.setCaretOffset(place + 2);
        scene.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        Widgets.until("proposals show", () -> proposals() != null && find(proposals(), "Harbour office") >= 0);
        Table proposals = proposals();
        proposals.setSelection(find(proposals, "Harbour office"));
        proposals.notifyListeners(SWT.Selection, new Event());
        Widgets.until("it is described", () -> TextScene.above().contains("Le Havre"));
        Screens.shot("text-assist-template");
        proposals.notifyListeners(SWT.DefaultSelection, new Event());
        Screens.settle(300);
        assertThat(scene.document().get()).contains("  site Harbour {\n    city \"Le Havre\"\n    country FR\n  }\n");
        assertThat(scene.text.getSelectionText()).isEqualTo("Harbour");
    }

    @Test
    void aProposalIsExplainedBesideTheList() throws Exception {
        scene.editor.selectAndReveal(scene.document().get().indexOf("conferencing"), 0);
        scene.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        Widgets.until("proposals show", () -> proposals() != null);
        Widgets.until("the first is described", () -> TextScene.above().lines().filter(line -> !line.isBlank()).count() >= 2);
        Screens.settle(500);
        Screens.shot("text-assist-documentation");
        assertThat(TextScene.above()).doesNotContain("<b>").doesNotContain("<p>");
    }

    private static int find(Table table, String words) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).startsWith(words)) {
                return i;
            }
        }
        return -1;
    }

    private static Table proposals() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().isEmpty()) {
                for (Table table : Widgets.all(shell, Table.class)) {
                    if (table.getItemCount() > 0 && table.isVisible()) {
                        return table;
                    }
                }
            }
        }
        return null;
    }
}
