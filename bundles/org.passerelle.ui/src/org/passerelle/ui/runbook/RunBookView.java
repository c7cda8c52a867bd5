// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.ui.UiMessages;

/**
 * Shows the page of an exported run book. Where the platform has nothing to show pages with (on Linux it is a library of
 * its own), the view says so and leads to the browser of the system.
 */
public final class RunBookView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.runbook";

    private static final int MARGIN = 12;

    private Composite area;
    private Link words;
    private Browser browser;
    private Path page;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        words = new Link(area, SWT.WRAP);
        words.setText(UiMessages.text("runbook.none"));
        words.addListener(SWT.Selection, event -> openOutside());
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(words);
    }

    /**
     * Shows a page in place of the one before.
     *
     * @param runBook the page
     * @return whether it shows here; else the view says why not
     */
    public boolean show(Path runBook) {
        page = runBook;
        if (browser == null) {
            browser = inside();
        }
        if (browser == null) {
            words.setText(UiMessages.text("runbook.outside", runBook));
        } else {
            words.setText(UiMessages.text("runbook.inside", runBook));
            browser.setUrl(runBook.toUri().toString());
        }
        area.layout();
        return browser != null;
    }

    private Browser inside() {
        try {
            Browser made = new Browser(area, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
            return made;
        } catch (SWTError nothingToShowPagesWith) {
            return null;
        }
    }

    /** Opens the page in the browser of the system; the view says when there is none. */
    public void openOutside() {
        if (page != null && !Program.launch(page.toUri().toString())) {
            words.setText(UiMessages.text("runbook.nowhere", page));
            area.layout();
        }
    }

    /** What the view says about the page. */
    public String words() {
        return words.getText();
    }

    @Override
    public void setFocus() {
        if (browser == null) {
            words.setFocus();
        } else {
            browser.setFocus();
        }
    }
}
