// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.passerelle.app.NewProject;
import org.passerelle.ui.UiMessages;

/** Asks what the project starts with. */
final class StartPage extends WizardPage {

    /** The choice of documents. */
    static final String DOCUMENTS = "documents";
    private static final String KEY = "start";
    private static final int INDENT = 22;
    private static final int WIDTH = 520;

    private String chosen = NewProject.EMPTY;
    private Button target;
    private boolean aimed;

    StartPage() {
        super("start", UiMessages.text("new.start.title"), null);
        setDescription(UiMessages.text("new.start.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(4, 2).applyTo(area);
        Font bold = new LocalResourceManager(JFaceResources.getResources(), area)
                .create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD));
        choice(area, NewProject.EMPTY, UiMessages.text("new.start.empty"), UiMessages.text("new.start.empty.detail"), bold);
        choice(area, DOCUMENTS, UiMessages.text("new.start.documents"), UiMessages.text("new.start.documents.detail"), bold);
        target = new Button(area, SWT.CHECK);
        target.setText(UiMessages.text("new.start.documents.target"));
        target.addListener(SWT.Selection, event -> aimed = target.getSelection());
        target.setEnabled(wantsDocuments());
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(target);
        Label heading = new Label(area, SWT.NONE);
        heading.setText(UiMessages.text("new.start.examples"));
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(heading);
        for (String example : Examples.folder().names()) {
            if (!example.equals(DOCUMENTS)) {
                choice(area, example, example, UiMessages.text("new.start.example." + example), bold);
            }
        }
        setControl(area);
    }

    private void choice(Composite area, String value, String text, String detail, Font bold) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setFont(bold);
        button.setToolTipText(detail);
        button.setData(KEY, value);
        button.setSelection(value.equals(chosen));
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen = value;
                target.setEnabled(wantsDocuments());
                getContainer().updateButtons();
            }
        });
        Label words = new Label(area, SWT.WRAP);
        words.setText(detail);
        GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    /** Chooses beforehand. @param value name of an example, of the empty project, or {@link #DOCUMENTS} */
    void choose(String value) {
        chosen = value;
    }

    /** Name of the example, or of the empty project. */
    String example() {
        return chosen;
    }

    /** Whether documents are to be imported. */
    boolean wantsDocuments() {
        return DOCUMENTS.equals(chosen);
    }

    /** Whether the document describes the target and not the legacy deployment. */
    boolean documentIsTarget() {
        return aimed;
    }
}
