// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
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

    private String chosen = NewProject.EMPTY;

    StartPage() {
        super("start", UiMessages.text("new.start.title"), null);
        setDescription(UiMessages.text("new.start.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        choice(area, NewProject.EMPTY, UiMessages.text("new.start.empty"), UiMessages.text("new.start.empty.detail"));
        choice(area, DOCUMENTS, UiMessages.text("new.start.documents"), UiMessages.text("new.start.documents.detail"));
        Label heading = new Label(area, SWT.NONE);
        heading.setText(UiMessages.text("new.start.examples"));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(heading);
        List<String> examples = Examples.folder().names();
        for (String example : examples) {
            if (!example.equals(DOCUMENTS)) {
                choice(area, example, example, UiMessages.text("new.start.example." + example));
            }
        }
        setControl(area);
    }

    private void choice(Composite area, String value, String text, String detail) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text + " – " + detail);
        button.setData(KEY, value);
        button.setSelection(value.equals(chosen));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen = value;
                getContainer().updateButtons();
            }
        });
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
}
