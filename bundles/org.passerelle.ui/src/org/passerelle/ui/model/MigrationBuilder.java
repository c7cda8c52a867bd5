// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.passerelle.app.UserError;
import org.passerelle.app.report.Problem;

/**
 * Checks the topologies and migrations of a project and marks what is wrong. Files name each other, so that a change of
 * one makes all be checked; a topology is checked on its own as well, as no migration may name it yet.
 */
public final class MigrationBuilder extends IncrementalProjectBuilder {

    /** Identifier of the builder. */
    public static final String ID = "org.passerelle.ui.migrationBuilder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        if (kind == FULL_BUILD || concerned(getDelta(getProject()))) {
            check(monitor);
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ModelProblems.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private static boolean concerned(IResourceDelta delta) throws CoreException {
        if (delta == null) {
            return true;
        }
        List<IResource> found = new ArrayList<>();
        delta.accept(part -> {
            boolean content = part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & IResourceDelta.CONTENT) != 0;
            if (content && (Models.isModel(part.getResource()) || "csv".equals(part.getResource().getFileExtension()))) {
                found.add(part.getResource());
            }
            return true;
        });
        return !found.isEmpty();
    }

    private void check(IProgressMonitor monitor) throws CoreException {
        List<IFile> files = new ArrayList<>();
        getProject().accept(resource -> {
            if (Models.isModel(resource) && !resource.isDerived(IResource.CHECK_ANCESTORS)) {
                files.add((IFile) resource);
            }
            return true;
        });
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Set<Problem> problems = new LinkedHashSet<>();
        Map<Problem, IFile> origins = new java.util.HashMap<>();
        for (IFile file : files) {
            progress.subTask(file.getName());
            for (Problem problem : problems(file, progress.split(1))) {
                problems.add(problem);
                origins.putIfAbsent(problem, file);
            }
        }
        getProject().deleteMarkers(ModelProblems.TYPE, true, IResource.DEPTH_INFINITE);
        for (Problem problem : problems) {
            ModelProblems.mark(problem, origins.get(problem));
        }
    }

    private static List<Problem> problems(IFile file, IProgressMonitor monitor) {
        try {
            ModelSnapshot snapshot = ModelReader.read(file, monitor);
            Models.shared().publish(snapshot);
            return snapshot.problems();
        } catch (UserError unreadable) {
            Models.shared().drop(file);
            return List.of(new Problem("file", org.passerelle.migration.Severity.ERROR,
                    unreadable.message(java.util.Locale.getDefault()), file.getLocation().toOSString(), 0, 0, 0, "", "", ""));
        }
    }
}
