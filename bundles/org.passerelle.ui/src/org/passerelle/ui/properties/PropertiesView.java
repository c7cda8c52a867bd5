// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ElementFindings;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.properties.content.Changes;
import org.passerelle.ui.properties.content.ElementContent;

/** The active element as a form: what it says, what was found about it, and fields to change it. */
public final class PropertiesView extends ViewPart implements Editing {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.properties";

    private static final int PAUSE = 200;

    private final ActiveElement.Listener selecting = (element, origin) -> selected(element);
    private final IResourceChangeListener checking = this::checked;
    private ActiveElement active;
    private StackLayout stack;
    private Composite area;
    private Composite empty;
    private Label words;
    private FormPane pane;
    private PropertiesActions actions;
    private volatile FormSession session;
    private Job job;
    private int turn;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        area.setLayout(stack);
        empty = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(empty);
        words = new Label(empty, SWT.WRAP);
        words.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.BEGINNING, true, false));
        pane = new FormPane(area, this);
        actions = new PropertiesActions(this);
        say(UiMessages.text("properties.nothing"));
        active = ActiveElement.of(getSite().getPage());
        active.listen(selecting);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(checking,
                IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.POST_BUILD);
        selected(active.selected());
    }

    private void say(String text) {
        words.setText(text);
        top(empty);
    }

    private void top(Control control) {
        stack.topControl = control;
        area.layout();
        actions.update();
    }

    private void selected(Optional<ModelElement> element) {
        pane.commit();
        if (session == null || element.isEmpty() || !new ModelElement(session.file(), session.fragment()).equals(element.get())) {
            pane.forget();
            turn++;
        }
        if (element.isEmpty()) {
            leave();
            say(UiMessages.text("properties.nothing"));
            return;
        }
        try {
            if (session == null || !session.file().equals(element.get().file())) {
                leave();
                session = new FormSession(element.get().file(), change -> read(PAUSE));
            }
            session.about(element.get().fragment());
            read(0);
        } catch (UserError unreadable) {
            say(unreadable.message(java.util.Locale.getDefault()));
        }
    }

    private void checked(IResourceChangeEvent event) {
        FormSession from = session;
        if (from != null && ElementFindings.changed(from.file(), event) && !area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed() && session == from) {
                    read(PAUSE);
                }
            });
        }
    }

    private void read(int delay) {
        if (job != null) {
            job.cancel();
        }
        actions.update();
        FormSession from = session;
        job = new Job(UiMessages.text("model.reading", from.file().getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                ModelElement element = new ModelElement(from.file(), from.fragment());
                Shown shown = from.session().document().look(loaded -> Shown.read(loaded, element));
                if (!monitor.isCanceled() && !area.isDisposed()) {
                    area.getDisplay().asyncExec(() -> show(shown, this));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule(delay);
    }

    private void show(Shown shown, Job by) {
        if (by != job || area.isDisposed()) {
            return;
        }
        ElementContent before = pane.shown();
        boolean keeps = !shown.broken().isEmpty() && before != null && before.fragment().equals(shown.element().fragment())
                && stack.topControl == pane.control();
        Optional<ElementContent> content = keeps ? Optional.of(before) : shown.content();
        if (content.isPresent()) {
            String place = shown.element().file().getName();
            top(pane.control());
            pane.show(content.get(), place, shown.broken(), shown.notes());
            actions.update();
        } else {
            say(shown.broken().isEmpty() ? UiMessages.text("properties.gone") : UiMessages.text("properties.broken", shown.broken()));
        }
    }

    private void leave() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** How the shown file is edited; null while nothing is shown. */
    FormSession session() {
        return session;
    }

    /** What is shown; empty while there is no form. */
    Optional<ElementContent> content() {
        return stack.topControl == pane.control() ? Optional.ofNullable(pane.shown()) : Optional.empty();
    }

    FormPane pane() {
        return pane;
    }

    @Override
    public void change(Consumer<EObject> change, Consumer<String> refused) {
        session.change(change, whileShown(refused), () -> { });
    }

    // What became of a change is not told beside the fields of another element.
    private Consumer<String> whileShown(Consumer<String> refused) {
        int asked = turn;
        return why -> {
            if (asked == turn) {
                refused.accept(why);
            }
        };
    }

    @Override
    public void rename(EStructuralFeature feature, String name, Consumer<String> refused) {
        session.rename(feature, name, whileShown(refused));
    }

    @Override
    public void create(String creation, Consumer<String> refused) {
        AtomicReference<String> created = new AtomicReference<>("");
        session.change(Changes.create(creation, created), whileShown(refused), goTo(created::get));
    }

    /** Goes to an element of the file that is shown now, whatever is shown by then. */
    Runnable goTo(Supplier<String> fragment) {
        IFile file = session.file();
        return () -> active.select(new ModelElement(file, fragment.get()), this);
    }

    @Override
    public void show(String fragment) {
        goTo(() -> fragment).run();
    }

    @Override
    public void follow(String address) {
        URI uri = URI.createURI(address);
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(java.nio.file.Path.of(uri.trimFragment().toFileString()).toUri());
        if (files.length > 0) {
            active.select(new ModelElement(files[0], uri.fragment()), this);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == pane.control()) {
            pane.focus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(checking);
        if (active != null) {
            active.forget(selecting);
        }
        leave();
        super.dispose();
    }
}
