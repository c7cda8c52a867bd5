// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.text.ui.EditorTexts;

/** Asks for the new name, says at once why one can't be taken, and shows all places before anything is changed. */
final class RenameWizard extends RefactoringWizard {

    private final NameRefactoring refactoring;

    RenameWizard(NameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(EditorTexts.text("rename.title"));
        setWindowTitle(EditorTexts.text("rename.title"));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(refactoring));
    }

    /** One field for the name. */
    private static final class NamePage extends UserInputWizardPage {

        private static final int WIDTH = 320;

        private final NameRefactoring refactoring;
        private Text field;

        NamePage(NameRefactoring refactoring) {
            super("name");
            this.refactoring = refactoring;
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            new Label(area, SWT.NONE).setText(EditorTexts.text("rename.prompt"));
            field = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(field);
            field.setText(refactoring.before());
            field.selectAll();
            field.addListener(SWT.Modify, event -> typed());
            setControl(area);
            setPageComplete(false);
        }

        private void typed() {
            RefactoringStatus status = refactoring.name(field.getText());
            setPageComplete(status);
            if (field.getText().strip().equals(refactoring.before())) {
                setPageComplete(false);
            }
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            if (visible) {
                field.setFocus();
            }
        }
    }
}
