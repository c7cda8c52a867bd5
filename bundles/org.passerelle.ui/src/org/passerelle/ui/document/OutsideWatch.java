// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.passerelle.app.document.Documents;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.Models;

/**
 * Notices what other programs do to files that are open: it looks at them every other second, as not every system tells
 * of changes, and lets the workspace know. Texts that are clean then show what the file says. Documents hear of every
 * change of a file of the language, since models name other files.
 */
final class OutsideWatch extends Job {

    private static final int PAUSE = 2_000;
    private static final int MOMENT = 200;

    private final Set<IFile> watched = ConcurrentHashMap.newKeySet();
    private final Job check;

    OutsideWatch(Documents documents) {
        super(UiMessages.text("document.watching"));
        setSystem(true);
        ICoreRunnable checking = monitor -> documents.checkFiles();
        check = Job.createSystem(UiMessages.text("document.watching"), checking);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
    }

    /** Begins to look at a file. */
    void add(IFile file) {
        if (watched.add(file)) {
            schedule(PAUSE);
        }
    }

    /** Looks at a file no more. */
    void remove(IFile file) {
        watched.remove(file);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (IFile file : watched) {
            try {
                if (file.getProject().isAccessible() && !file.isSynchronized(IResource.DEPTH_ZERO)) {
                    file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                }
            } catch (CoreException unreachable) {
                Platform.getLog(OutsideWatch.class).info(unreachable.getMessage(), unreachable);
            }
        }
        if (!watched.isEmpty()) {
            schedule(PAUSE);
        }
        return Status.OK_STATUS;
    }

    private void changed(IResourceChangeEvent event) {
        boolean[] found = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                found[0] |= content && Models.isModel(delta.getResource());
                return !found[0];
            });
        } catch (CoreException unreadable) {
            Platform.getLog(OutsideWatch.class).log(unreadable.getStatus());
        }
        if (found[0]) {
            check.schedule(MOMENT);
        }
    }
}
