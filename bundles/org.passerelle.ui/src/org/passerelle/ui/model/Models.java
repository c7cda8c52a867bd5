// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.passerelle.app.UserError;
import org.passerelle.ui.UiMessages;

/**
 * The models of the files that somebody looks at. Each file is read once in a job, however many views show it; a change
 * of any file of the language in its project makes it be read again, as files name each other. Where the builder reads
 * them anyway it hands over what it read.
 */
public final class Models {

    private static final Models SHARED = new Models();

    private final Map<IFile, ModelSnapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<IFile, Job> jobs = new ConcurrentHashMap<>();
    private final Set<IFile> watched = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<ModelSnapshot>> listeners = new CopyOnWriteArraySet<>();

    private Models() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
    }

    /** The models of this workbench. */
    public static Models shared() {
        return SHARED;
    }

    /** Whether a resource is a file of the language. */
    public static boolean isModel(IResource resource) {
        return resource instanceof IFile file && file.getLocation() != null
                && ("topo".equals(file.getFileExtension()) || "migration".equals(file.getFileExtension()));
    }

    /**
     * @param file a file of the language
     * @return what it held when it was read last; empty when that was never or has been asked for just now. The listeners
     *         hear of it
     */
    public Optional<ModelSnapshot> snapshot(IFile file) {
        ModelSnapshot known = snapshots.get(file);
        if (known == null && watched.add(file)) {
            read(file);
        }
        return Optional.ofNullable(known);
    }

    /** Tells somebody of every model that was read, on the thread that read it. */
    public void listen(Consumer<ModelSnapshot> listener) {
        listeners.add(listener);
    }

    /** Tells that listener no more. */
    public void forget(Consumer<ModelSnapshot> listener) {
        listeners.remove(listener);
    }

    /** Takes in a model that was read elsewhere, so that it need not be read again. */
    void publish(ModelSnapshot snapshot) {
        if (watched.contains(snapshot.file())) {
            snapshots.put(snapshot.file(), snapshot);
            listeners.forEach(listener -> listener.accept(snapshot));
        }
    }

    /** Takes away a model whose file can't be read at all. */
    void drop(IFile file) {
        snapshots.remove(file);
    }

    /** Whether the builder reads a file after each change, so that nobody else need do it. */
    private static boolean isBuilt(IFile file) {
        try {
            return file.exists() && ResourcesPlugin.getWorkspace().isAutoBuilding()
                    && file.getProject().hasNature(MigrationNature.ID) && !file.isDerived(IResource.CHECK_ANCESTORS);
        } catch (CoreException closed) {
            return false;
        }
    }

    private void read(IFile file) {
        jobs.computeIfAbsent(file, this::job).schedule();
    }

    private Job job(IFile file) {
        Job job = new Job(UiMessages.text("model.reading", file.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                if (!file.exists()) {
                    return Status.OK_STATUS;
                }
                try {
                    publish(ModelReader.read(file, monitor));
                } catch (UserError unreadable) {
                    Platform.getLog(Models.class).info(unreadable.message(java.util.Locale.getDefault()));
                    snapshots.remove(file);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getProject());
        return job;
    }

    private void changed(IResourceChangeEvent event) {
        Set<org.eclipse.core.resources.IProject> touched = ConcurrentHashMap.newKeySet();
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                if (content && isModel(delta.getResource())) {
                    touched.add(delta.getResource().getProject());
                }
                return true;
            });
        } catch (CoreException unreadable) {
            Platform.getLog(Models.class).error(unreadable.getMessage(), unreadable);
        }
        // What is gone stays watched: a project of the same name may come back.
        watched.stream().filter(file -> !file.exists()).forEach(snapshots::remove);
        watched.stream().filter(file -> touched.contains(file.getProject()) && file.exists() && !isBuilt(file)).forEach(this::read);
    }
}
