// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks a few questions with a list of answers each. The first answer that is suggested holds where nobody comes by. */
final class ChoicePage extends WizardPage {

    private record Question(String words, List<String> answers, String suggested) { }

    private final List<Question> questions = new ArrayList<>();
    private final List<Combo> combos = new ArrayList<>();

    ChoicePage(String name, String title, String description) {
        super(name, title, null);
        setDescription(description);
    }

    /** Adds a question. @param suggested the answer that is chosen at first; one that is not listed can be typed over */
    void ask(String words, List<String> answers, String suggested) {
        questions.add(new Question(words, answers, suggested));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        for (Question question : questions) {
            new Label(area, SWT.NONE).setText(question.words());
            Combo combo = new Combo(area, SWT.DROP_DOWN);
            combo.setItems(question.answers().toArray(String[]::new));
            combo.setText(question.suggested());
            combo.addListener(SWT.Modify, event -> setPageComplete(combos.stream().noneMatch(one -> one.getText().isBlank())));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            combos.add(combo);
        }
        setControl(area);
    }

    /** The answer to a question, counted from 0. */
    String answer(int question) {
        return combos.isEmpty() ? questions.get(question).suggested() : combos.get(question).getText().strip();
    }
}
