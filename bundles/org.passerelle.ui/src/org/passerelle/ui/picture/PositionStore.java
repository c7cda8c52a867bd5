// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.passerelle.app.KeptPositions;
import org.passerelle.app.UserError;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.UiMessages;

/**
 * Where a person put the shapes of pictures, for all views of this workbench: read when it is first asked for, written in
 * the background as soon as it changes, and read again when somebody else changes the file.
 */
public final class PositionStore {

    private static final PositionStore SHARED = new PositionStore();

    private final Map<IFile, Positions> known = new ConcurrentHashMap<>();
    private final Map<IFile, Job> writing = new ConcurrentHashMap<>();
    private final Set<Consumer<IFile>> listeners = new CopyOnWriteArraySet<>();

    private PositionStore() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
    }

    /** The positions of this workbench. */
    public static PositionStore shared() {
        return SHARED;
    }

    /**
     * @param model a topology or a migration
     * @return the positions in its picture; what can't be read counts as none and is logged. Reads the file when it is
     *         first asked for, so better not to be called on the UI thread
     */
    public Positions of(IFile model) {
        return known.computeIfAbsent(model, PositionStore::read);
    }

    /** The positions if they were read already; does not read them. */
    Optional<Positions> known(IFile model) {
        return Optional.ofNullable(known.get(model));
    }

    private static Positions read(IFile model) {
        try {
            return KeptPositions.of(path(model));
        } catch (UserError unreadable) {
            Platform.getLog(PositionStore.class).warn(unreadable.message(Locale.getDefault()), unreadable);
            return Positions.NONE;
        }
    }

    private static Path path(IFile model) {
        return Path.of(model.getLocation().toOSString());
    }

    /** Keeps other positions for the picture of a file. */
    public void put(IFile model, Positions positions) {
        if (!positions.equals(known.put(model, positions))) {
            writing.computeIfAbsent(model, this::writer).schedule();
            tell(model);
        }
    }

    private Job writer(IFile model) {
        Job job = new Job(UiMessages.text("picture.keeping", model.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    KeptPositions.keep(path(model), known.get(model));
                    beside(model).refreshLocal(IResource.DEPTH_ZERO, monitor);
                    return Status.OK_STATUS;
                } catch (UserError failure) {
                    return Status.error(failure.message(Locale.getDefault()), failure);
                } catch (CoreException failure) {
                    return failure.getStatus();
                }
            }
        };
        job.setRule(model.getProject());
        return job;
    }

    private static IFile beside(IFile model) {
        return model.getParent().getFile(IPath.fromPortableString(model.getName() + KeptPositions.ENDING));
    }

    /** Tells somebody of each file whose positions change, on the thread that changes them. */
    public void listen(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    /** Tells that listener no more. */
    public void forget(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    private void tell(IFile model) {
        listeners.forEach(listener -> listener.accept(model));
    }

    private void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                if (content && delta.getResource() instanceof IFile file && file.getName().endsWith(KeptPositions.ENDING)) {
                    String name = file.getName().substring(0, file.getName().length() - KeptPositions.ENDING.length());
                    changed(file.getParent().getFile(IPath.fromPortableString(name)));
                }
                return true;
            });
        } catch (CoreException unreadable) {
            Platform.getLog(PositionStore.class).error(unreadable.getMessage(), unreadable);
        }
    }

    /** What this store wrote itself is what it knows already, or about to be written over. */
    private void changed(IFile model) {
        Job job = writing.get(model);
        boolean pending = job != null && job.getState() != Job.NONE;
        Positions before = known.get(model);
        if (model.getLocation() == null || !model.getProject().isAccessible()) {
            known.remove(model);
        } else if (!pending && before != null) {
            Positions now = read(model);
            if (!now.equals(before)) {
                known.put(model, now);
                tell(model);
            }
        }
    }
}
