// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.passerelle.help.HelpTopics;
import org.passerelle.help.view.HelpView;

class HelpTest {

    private static final String OWN = "org.passerelle.";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @BeforeEach
    void nothingInTheWay() {
        Projects.closeWelcome();
    }

    @AfterEach
    void tidy() throws CoreException {
        page.closeAllEditors(false);
        page.hideView(page.findView(HelpView.ID));
        ResourcesPlugin.getWorkspace().getRoot().getProject("woodgrove").delete(true, true, null);
    }

    @Test
    void everyViewHasAPage() {
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OWN)) {
                assertThat(HelpTopics.page(view.getId())).as(view.getId()).isPresent();
            }
        }
    }

    @Test
    void everyWizardAndEachOfItsPagesHasAPage() throws CoreException {
        List<String> without = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (IWizardRegistry registry : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
                PlatformUI.getWorkbench().getExportWizardRegistry(), PlatformUI.getWorkbench().getImportWizardRegistry())) {
            for (IWizardDescriptor descriptor : wizards(registry.getRootCategory()).filter(each -> each.getId().startsWith(OWN)).toList()) {
                IWorkbenchWizard wizard = descriptor.createWizard();
                wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                wizard.addPages();
                seen.add(descriptor.getId());
                for (IWizardPage each : wizard.getPages()) {
                    if (HelpTopics.page(each.getClass().getName()).isEmpty() && HelpTopics.page(wizard.getClass().getName()).isEmpty()) {
                        without.add(descriptor.getId() + "/" + each.getName());
                    }
                }
                wizard.dispose();
            }
        }
        assertThat(seen).contains("org.passerelle.ui.newMigration", "org.passerelle.ui.exportMigration");
        assertThat(without).isEmpty();
    }

    @Test
    void everyPreferencePageHasAPage() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : manager.getElements(PreferenceManager.PRE_ORDER)) {
            if (node.getId().startsWith(OWN)) {
                node.createPage();
                assertThat(HelpTopics.page(node.getPage().getClass().getName())).as(node.getId()).isPresent();
                node.disposeResources();
            }
        }
    }

    @Test
    void everyDialogHasAPage() throws ClassNotFoundException {
        List<String> dialogs = new ArrayList<>();
        for (String name : List.of("org.passerelle.ui", "org.passerelle.text.ui")) {
            Bundle bundle = Platform.getBundle(name);
            for (URL entry : Collections.list(bundle.findEntries("/org", "*.class", true))) {
                String type = entry.getPath().substring(1, entry.getPath().length() - ".class".length()).replace('/', '.');
                Class<?> found = bundle.loadClass(type);
                if (Window.class.isAssignableFrom(found) || IDialogPage.class.isAssignableFrom(found) || IWizard.class.isAssignableFrom(found)) {
                    dialogs.add(type);
                }
            }
        }
        assertThat(dialogs).hasSizeGreaterThan(8).allSatisfy(dialog -> assertThat(HelpTopics.page(dialog)).as(dialog).isPresent());
    }

    @Test
    void f1OpensThePageAboutTheActiveView() throws Exception {
        page.showView("org.passerelle.ui.plan");
        assertThat(ask()).isEqualTo("plan");
        page.showView("org.passerelle.ui.merge");
        assertThat(ask()).isEqualTo("merge");
        assertThat(Screens.shot("help-merge")).isNotEmptyFile();
    }

    @Test
    void f1OnAFindingExplainsItsRule() throws Exception {
        IProject project = Projects.fromExample("woodgrove");
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, null);
        IMarker finding = Arrays.stream(project.findMarkers("org.passerelle.ui.finding", true, IResource.DEPTH_INFINITE))
                .filter(marker -> marker.getAttribute("rule", "").matches("[A-Z]+-[0-9]+")).findFirst().orElseThrow();
        IDE.openEditor(page, finding);
        assertThat(ask()).endsWith("#" + finding.getAttribute("rule", ""));
        Screens.shot("help-rule");
    }

    @Test
    void f1InADialogOpensThePageBesideIt() throws Exception {
        WizardDialog dialog = open(wizard("org.passerelle.ui.newMigration"));
        command();
        assertThat(dialog.getTray()).isNotNull();
        assertThat(text(dialog.getShell())).startsWith("Projects\n");
        Screens.shot("help-wizard");
        dialog.close();
    }

    @Test
    void theQuestionMarkOfAPreferencePageOpensItsPage() throws IOException {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(page.getWorkbenchWindow().getShell(), "org.passerelle.ui.preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().notifyListeners(SWT.Help, new Event());
        assertThat(text(dialog.getShell())).startsWith("Preferences\n");
        Screens.shot("help-preferences");
        dialog.close();
    }

    @Test
    void theContentsListAllPagesAndTheSearchThoseWithTheWords() throws Exception {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        HelpView view = (HelpView) page.findView(HelpView.ID);
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Screens.shot("help-contents");
        Tree contents = Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.getItemCount() > 0 && "start".equals(tree.getItem(0).getData())).findFirst().orElseThrow();
        Text search = Widgets.all(contents.getParent(), Text.class).get(0);
        search.setText("PowerShell");
        assertThat(contents.getItems()).extracting(item -> item.getText()).anyMatch(hit -> hit.startsWith("Export: "));
        contents.setSelection(contents.getItem(0));
        Event event = new Event();
        event.item = contents.getItem(0);
        contents.notifyListeners(SWT.Selection, event);
        Screens.shot("help-search");
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("keys");
        Screens.shot("help-keys");
        assertThat(view.shown()).isEqualTo("keys");
        assertThat(view.pages().page("keys").orElseThrow().blocks().toString()).contains("text=F1, style=BOLD", "Help on This");
    }

    @Test
    void theHelpMenuHasTheContentsTheKeysAndHelpOnThis() {
        Menu help = Arrays.stream(page.getWorkbenchWindow().getShell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals("Help"))
                .findFirst().orElseThrow().getMenu();
        help.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(help.getItems()).map(item -> item.getText().replace("&", "").split("\t")[0]).toList();
        help.notifyListeners(SWT.Hide, new Event());
        assertThat(items).contains("Welcome", "Help Contents", "Help on This", "Show Active Keybindings...", "About Passerelle");
    }

    private String ask() throws CommandException {
        command();
        return ((HelpView) page.findView(HelpView.ID)).shown();
    }

    private static void command() throws CommandException {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.passerelle.help.onThis", null);
    }

    private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
        return Stream.concat(Arrays.stream(category.getWizards()), Arrays.stream(category.getCategories()).flatMap(HelpTest::wizards));
    }

    private static IWorkbenchWizard wizard(String id) throws CoreException {
        return wizards(PlatformUI.getWorkbench().getNewWizardRegistry().getRootCategory()).filter(each -> each.getId().equals(id)).findFirst().orElseThrow().createWizard();
    }

    private WizardDialog open(IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().setActive();
        dialog.getShell().forceActive();
        Screens.settle(300);
        return dialog;
    }

    private static String text(Shell shell) {
        return Widgets.all(shell, StyledText.class).stream().map(StyledText::getText).filter(text -> text.length() > 200).findFirst().orElse("");
    }
}
