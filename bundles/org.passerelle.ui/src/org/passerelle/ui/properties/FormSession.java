// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.passerelle.app.UserError;
import org.passerelle.app.document.DocumentChange;
import org.passerelle.app.document.DocumentListener;
import org.passerelle.dsl.BrokenTextException;
import org.passerelle.dsl.UnprintableModelException;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.FileSession;
import org.passerelle.ui.properties.content.RefusedException;
import org.passerelle.ui.properties.content.Renaming;

/** How the form edits one file: one change after the other, none of them on the UI thread. */
final class FormSession {

    /** Changes wait for each other, whatever else goes on. */
    private static final class OneByOne implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    private final FileSession session;
    private final Display display = Display.getCurrent();
    private final ISchedulingRule order = new OneByOne();
    private final Consumer<DocumentChange> changed;
    private final DocumentListener listener = this::documentChanged;
    private final AtomicReference<String> fragment = new AtomicReference<>("/");
    /** The addresses of the elements that are shown or wait to be changed; they follow renames. */
    private final Set<AtomicReference<String>> about = ConcurrentHashMap.newKeySet();

    /**
     * @param changed told on the UI thread of every change of the text
     * @throws UserError if the file can't be read
     */
    FormSession(IFile file, Consumer<DocumentChange> changed) {
        this.session = EditedFiles.shared().open(file, "form");
        this.changed = changed;
        about.add(fragment);
        session.document().add(listener);
    }

    IFile file() {
        return session.file();
    }

    FileSession session() {
        return session;
    }

    /** The element that changes are about. */
    String fragment() {
        return fragment.get();
    }

    void about(String element) {
        fragment.set(element);
    }

    private void documentChanged(DocumentChange change) {
        about.forEach(one -> one.updateAndGet(before -> change.renamed().getOrDefault(before, before)));
        changed.accept(change);
    }

    void change(Consumer<EObject> change, Consumer<String> refused, Runnable done) {
        run(element -> session.edit(element, EObject.class, change), refused, done);
    }

    void rename(EStructuralFeature feature, String name, Consumer<String> refused) {
        run(element -> new Renaming(session, element, feature).to(name), refused, () -> { });
    }

    private void run(Function<String, Map<String, String>> edit, Consumer<String> refused, Runnable done) {
        AtomicReference<String> element = new AtomicReference<>(fragment.get());
        about.add(element);
        ICoreRunnable work = monitor -> {
            String why = attempt(() -> edit.apply(element.get()));
            about.remove(element);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    refused.accept(why);
                    if (why.isEmpty()) {
                        done.run();
                    }
                });
            }
        };
        Job job = Job.create(UiMessages.text("properties.editing", session.file().getName()), work);
        job.setRule(order);
        job.setSystem(true);
        job.schedule();
    }

    /** Does something on the UI thread after the changes that were asked for before. */
    void afterwards(Runnable action) {
        Job job = Job.create(UiMessages.text("properties.editing", session.file().getName()), (ICoreRunnable) monitor -> {
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        });
        job.setRule(order);
        job.setSystem(true);
        job.schedule();
    }

    /** Why an edit can't be made; empty if it was. */
    private static String attempt(Runnable edit) {
        try {
            edit.run();
            return "";
        } catch (BrokenTextException broken) {
            return UiMessages.text("properties.refused.broken");
        } catch (RefusedException | UnprintableModelException refusal) {
            return refusal.getMessage();
        } catch (UserError refusal) {
            return refusal.message(Locale.getDefault());
        }
    }

    /** Ends the session after the changes that were asked for before. */
    void close() {
        session.document().remove(listener);
        if (about.size() == 1) {
            session.close();
            return;
        }
        Job job = Job.create(UiMessages.text("properties.editing", session.file().getName()), (ICoreRunnable) monitor -> session.close());
        job.setRule(order);
        job.setSystem(true);
        job.schedule();
    }
}
