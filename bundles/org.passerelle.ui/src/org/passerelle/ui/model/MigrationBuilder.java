// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.eclipse.emf.common.util.URI;
import org.passerelle.app.UserError;
import org.passerelle.app.report.Problem;
import org.passerelle.migration.Severity;

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
        // Migrations come first: a topology that one of them names is checked with it.
        files.sort(Comparator.comparing(file -> !"migration".equals(file.getFileExtension())));
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Map<Problem, Found> problems = new LinkedHashMap<>();
        Set<URI> checked = new HashSet<>();
        for (IFile file : files) {
            progress.subTask(file.getName());
            find(file, checked, problems, progress.split(1));
        }
        getProject().deleteMarkers(ModelProblems.TYPE, true, IResource.DEPTH_INFINITE);
        ModelProblems marks = new ModelProblems();
        for (Map.Entry<Problem, Found> one : problems.entrySet()) {
            marks.mark(one.getKey(), one.getValue().origin(), one.getValue().fixes());
        }
    }

    /** What is known of a problem beside what it says. */
    private record Found(IFile origin, List<String> fixes) { }

    private static void find(IFile file, Set<URI> checked, Map<Problem, Found> problems, IProgressMonitor monitor) {
        try {
            ModelSnapshot snapshot = ModelReader.read(file, monitor);
            Models.shared().publish(snapshot);
            boolean again = checked.contains(URI.createFileURI(file.getLocation().toOSString()));
            for (Problem problem : again ? List.<Problem>of() : snapshot.problems()) {
                problems.computeIfAbsent(problem, one -> new Found(file,
                        snapshot.isReadable() ? RuleFixes.offered(one, snapshot.project()) : List.of()));
            }
            if (snapshot.isReadable() && snapshot.project().isMigration()) {
                checked.add(snapshot.project().legacy().eResource().getURI());
                checked.add(snapshot.project().target().eResource().getURI());
            }
        } catch (UserError unreadable) {
            Models.shared().drop(file);
            problems.put(new Problem("file", Severity.ERROR, unreadable.message(Locale.getDefault()),
                    file.getLocation().toOSString(), 0, 0, 0, "", "", ""), new Found(file, List.of()));
        }
    }
}
