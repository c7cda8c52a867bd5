// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.project.NewMigrationWizard;

/** What Passerelle does, and the ways to begin. Opens on the first start and by Help &gt; Welcome. */
public final class WelcomePart extends IntroPart {

    private static final int WIDTH = 700;
    private static final int MARGIN = 48;
    private static final String EXAMPLE = "woodgrove";

    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 14).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
        Label title = new Label(column, SWT.NONE);
        title.setText(UiMessages.text("welcome.title"));
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label what = new Label(column, SWT.WRAP);
        what.setText(UiMessages.text("welcome.what"));
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        GridDataFactory.fillDefaults().span(2, 1).hint(1, MARGIN / 4).applyTo(new Label(column, SWT.NONE));
        first = way(column, "new", () -> start(new NewMigrationWizard()));
        way(column, "example", () -> start(NewMigrationWizard.fromExample(EXAMPLE)));
        way(column, "documents", () -> start(NewMigrationWizard.fromDocuments()));
        way(column, "guide", this::guide);
        Label again = new Label(column, SWT.WRAP);
        again.setText(UiMessages.text("welcome.again"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, MARGIN / 2).applyTo(again);
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Button way(Composite column, String key, Runnable action) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(UiMessages.text("welcome." + key));
        button.setToolTipText(UiMessages.text("welcome." + key + ".detail"));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label detail = new Label(column, SWT.WRAP);
        detail.setText(UiMessages.text("welcome." + key + ".detail"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(detail);
        return button;
    }

    private void start(NewMigrationWizard wizard) {
        IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
            close();
        }
    }

    private void guide() {
        close();
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
    }

    private void close() {
        getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        if (!standby) {
            setFocus();
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
