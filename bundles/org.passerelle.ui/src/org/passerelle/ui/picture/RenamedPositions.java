// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.passerelle.app.KeptPositions;
import org.passerelle.app.Project;
import org.passerelle.notation.layout.NewNames;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.model.Models;

/**
 * Rewrites positions when elements get new names, whoever renames them: in the text, in a form, or by taking a renaming back.
 * Compares each model with what it was before, so files with positions are read once when the workbench starts.
 */
public final class RenamedPositions implements IStartup {

    private final Map<IFile, Project> before = new ConcurrentHashMap<>();

    @Override
    public void earlyStartup() {
        Models.shared().listen(this::read);
        Job.createSystem("positions", (ICoreRunnable) monitor -> {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (project.isAccessible()) {
                    watch(project);
                }
            }
        }).schedule();
        PositionStore.shared().listen(Models.shared()::snapshot);
    }

    private static void watch(IProject project) throws CoreException {
        project.accept(resource -> {
            if (resource instanceof IFile file && Models.isModel(file) && hasPositions(file)) {
                Models.shared().snapshot(file);
            }
            return !resource.isDerived(IResource.CHECK_ANCESTORS);
        });
    }

    private static boolean hasPositions(IFile model) {
        return model.getParent().findMember(model.getName() + KeptPositions.ENDING) != null;
    }

    private void read(ModelSnapshot snapshot) {
        if (!snapshot.isReadable()) {
            return;
        }
        Project old = before.put(snapshot.file(), snapshot.project());
        if (old == null || old == snapshot.project() || !hasPositions(snapshot.file())) {
            return;
        }
        PositionStore store = PositionStore.shared();
        Positions positions = store.of(snapshot.file());
        if (!positions.isEmpty()) {
            store.put(snapshot.file(), positions.renamed(names(old, snapshot.project())));
        }
    }

    private static Map<String, String> names(Project old, Project now) {
        if (old.isMigration() != now.isMigration()) {
            return Map.of();
        }
        if (!now.isMigration()) {
            return NewNames.between(old.topology(), now.topology());
        }
        Map<String, String> names = new TreeMap<>(NewNames.between(old.legacy(), now.legacy()));
        names.putAll(NewNames.between(old.target(), now.target()));
        return names;
    }
}
