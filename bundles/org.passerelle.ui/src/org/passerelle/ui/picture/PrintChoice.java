// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.function.IntFunction;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.passerelle.ui.UiMessages;

/** Asks whether a picture is to be printed on one sheet, or on several as a poster. */
public final class PrintChoice extends Dialog {

    private static final int MOST = 12;

    private final String printer;
    private final IntFunction<PosterPages> pages;
    private Button poster;
    private Spinner wide;
    private Label count;
    private int chosen = 1;

    /**
     * @param parent the window
     * @param printer name of the printer
     * @param pages the sheets for a picture that is so many sheets wide
     */
    public PrintChoice(Shell parent, String printer, IntFunction<PosterPages> pages) {
        super(parent);
        this.printer = printer;
        this.pages = pages;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiMessages.text("picture.print.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Label name = new Label(form, SWT.NONE);
        name.setText(printer);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(name);
        Button one = new Button(form, SWT.RADIO);
        one.setText(UiMessages.text("picture.print.one"));
        one.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(one);
        poster = new Button(form, SWT.RADIO);
        poster.setText(UiMessages.text("picture.print.poster"));
        wide = new Spinner(form, SWT.BORDER);
        wide.setValues(2, 2, MOST, 0, 1, 1);
        wide.setEnabled(false);
        new Label(form, SWT.NONE).setText(UiMessages.text("picture.print.wide"));
        count = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(count);
        one.addListener(SWT.Selection, event -> changed());
        poster.addListener(SWT.Selection, event -> changed());
        wide.addListener(SWT.Modify, event -> changed());
        changed();
        return area;
    }

    private void changed() {
        wide.setEnabled(poster.getSelection());
        chosen = poster.getSelection() ? wide.getSelection() : 1;
        PosterPages made = pages.apply(chosen);
        count.setText(UiMessages.text("picture.print.count", made.columns(), made.rows(), made.parts().size()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiMessages.text("picture.print.go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** How many sheets the picture is to be wide; 1 for the whole picture on one. */
    public int sheetsWide() {
        return chosen;
    }
}
