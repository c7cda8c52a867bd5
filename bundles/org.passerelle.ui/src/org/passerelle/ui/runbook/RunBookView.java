// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.UserError;
import org.passerelle.app.report.Problem;
import org.passerelle.export.MigrationExport;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelSnapshot;

/**
 * Shows the run book of the active migration as an export would write it, or an exported one. Where the platform has
 * nothing to show pages with (on Linux it is a library of its own), the view shows the text of the run book and leads to the
 * browser of the system.
 */
public final class RunBookView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.runbook";

    private static final int MARGIN = 4;
    private static final int LISTED = 6;
    private static final String OUTSIDE = "outside";
    private static final String PREVIEW = "preview";

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private ActiveModel active;
    private Composite area;
    private Link words;
    private Text search;
    private BookPage page;
    private boolean inside;
    private Path folder;
    private Path exported;
    private IFile shown;
    private Locale language = Preferences.language();
    private Job making;

    /** Shows an exported run book in the view of the active window. @param runBook its page */
    public static void open(Path runBook) {
        try {
            ((RunBookView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ID)).show(runBook);
        } catch (PartInitException failure) {
            Platform.getLog(RunBookView.class).error(failure.getMessage(), failure);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
        words = new Link(area, SWT.WRAP);
        words.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(words);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("runbook.find"));
        search.setToolTipText(UiMessages.text("runbook.find.tip"));
        search.addListener(SWT.DefaultSelection, event -> find(true));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                find(event.keyCode == SWT.ARROW_DOWN);
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(search);
        page = page();
        page.control().setVisible(false);
        // With a size of its own the whole text would be measured on each layout, for seconds.
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).span(2, 1).applyTo(page.control());
        new RunBookActions(getViewSite(), this);
        say(UiMessages.text("runbook.none"));
        active = ActiveModel.of(getSite().getPage());
        active.listen(listener);
        active.migration().ifPresent(this::modelRead);
    }

    private BookPage page() {
        try {
            BookPage made = new BrowserPage(new Browser(area, SWT.NONE), getSite().getPage());
            inside = true;
            return made;
        } catch (SWTError nothingToShowPagesWith) {
            return new TextPage(area);
        }
    }

    private void modelRead(ModelSnapshot snapshot) {
        boolean other = !snapshot.file().equals(shown);
        if (snapshot.project().isMigration() && (exported == null || other && shown != null)) {
            preview(snapshot);
        }
    }

    /** Makes the run book of the active migration anew and shows it in place of what was shown. */
    void preview() {
        exported = null;
        active.migration().ifPresent(this::preview);
    }

    private void preview(ModelSnapshot snapshot) {
        exported = null;
        shown = snapshot.file();
        if (making != null) {
            making.cancel();
        }
        if (folder == null) {
            say(UiMessages.text("runbook.making", shown.getName()));
        }
        Locale wanted = language;
        making = new Job(UiMessages.text("runbook.making", shown.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return make(snapshot, wanted, monitor);
            }
        };
        making.schedule();
    }

    private IStatus make(ModelSnapshot snapshot, Locale wanted, IProgressMonitor monitor) {
        try {
            Preview made = Preview.of(snapshot, wanted, monitor);
            onUi(monitor, () -> present(made));
        } catch (OperationCanceledException canceled) {
            return Status.CANCEL_STATUS;
        } catch (UserError unwritable) {
            onUi(monitor, () -> say(unwritable.message(Locale.getDefault())));
        }
        return Status.OK_STATUS;
    }

    private void onUi(IProgressMonitor monitor, Runnable work) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!monitor.isCanceled() && !area.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    private void present(Preview preview) {
        folder = preview.folder();
        page.control().setVisible(folder != null);
        String name = escaped(preview.snapshot().file().getFullPath().makeRelative().toString());
        if (folder == null) {
            List<String> lines = preview.problems().stream().limit(LISTED).map(Problem::message).map(RunBookView::escaped).toList();
            say(UiMessages.text("runbook.refused", name) + "\n\n" + String.join("\n", lines));
        } else {
            page.show(folder);
            say(UiMessages.text(inside ? "runbook.preview" : "runbook.preview.text", name));
        }
    }

    /**
     * Shows an exported run book in place of what was shown, until another migration becomes the active one.
     *
     * @param runBook its page
     * @return whether it shows as a page; else the view shows its text and says why
     */
    public boolean show(Path runBook) {
        if (making != null) {
            making.cancel();
        }
        exported = runBook;
        shown = active.migration().map(ModelSnapshot::file).orElse(null);
        folder = runBook.toAbsolutePath().getParent();
        page.control().setVisible(true);
        page.show(folder);
        say(UiMessages.text(inside ? "runbook.inside" : "runbook.outside", escaped(runBook.toString())));
        return inside;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private void follow(String link) {
        if (OUTSIDE.equals(link)) {
            openOutside();
        } else if (PREVIEW.equals(link)) {
            preview();
        }
    }

    /** Opens the page in the browser of the system; the view says when there is none. */
    public void openOutside() {
        if (folder != null) {
            Path file = folder.resolve(MigrationExport.PAGE);
            if (!Program.launch(file.toUri().toString())) {
                say(UiMessages.text("runbook.nowhere", escaped(file.toString())));
            }
        }
    }

    void language(Locale other) {
        language = other;
        preview();
    }

    Locale language() {
        return language;
    }

    void print() {
        if (folder != null) {
            page.print();
        }
    }

    void startFind() {
        search.setFocus();
        search.selectAll();
    }

    private void find(boolean forward) {
        if (folder != null) {
            page.find(search.getText(), forward);
        }
    }

    private void say(String text) {
        words.setText(text);
        area.layout();
    }

    /** What the view says about the page. */
    public String words() {
        return words.getText();
    }

    /** The folder of the run book that is shown, or null for none. */
    public Path folder() {
        return folder;
    }

    @Override
    public void setFocus() {
        if (folder == null) {
            words.setFocus();
        } else {
            page.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(listener);
        }
        if (making != null) {
            making.cancel();
        }
        super.dispose();
    }
}
