// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.passerelle.ui.UiMessages;

/** Makes a migration file between two topologies of a project. */
public final class NewMigrationFileWizard extends NewModelWizard {

    private final ChoicePage topologies = new ChoicePage("topologies", UiMessages.text("file.topologies.title"),
            UiMessages.text("file.topologies.description"));

    /** Made by the platform. */
    public NewMigrationFileWizard() {
        super("file.migration.title");
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        super.init(bench, selected);
        List<String> found = topologies(Adapters.adapt(selected.getFirstElement(), IResource.class));
        topologies.ask(UiMessages.text("file.legacy"), found, suggestion(found, "legacy", 0));
        topologies.ask(UiMessages.text("file.target"), found, suggestion(found, "target", 1));
    }

    private static String suggestion(List<String> found, String word, int otherwise) {
        return found.stream().filter(name -> name.contains(word)).findFirst()
                .orElse(found.size() > otherwise ? found.get(otherwise) : word + ".topo");
    }

    /** The topologies of a project, told from its top. */
    private static List<String> topologies(IResource selected) {
        List<String> found = new ArrayList<>();
        try {
            if (selected != null && selected.getProject() != null && selected.getProject().isOpen()) {
                selected.getProject().accept(resource -> {
                    if (resource instanceof IFile && "topo".equals(resource.getFileExtension())) {
                        found.add(resource.getProjectRelativePath().toString());
                    }
                    return true;
                });
            }
        } catch (CoreException closed) {
            Platform.getLog(NewMigrationFileWizard.class).warn(closed.getMessage(), closed);
        }
        return found;
    }

    @Override
    ModelFilePage filePage(IStructuredSelection selected) {
        return new ModelFilePage("migration", "migration", selected,
                name -> UiMessages.text("file.migration.text", name, from(topologies.answer(0)), from(topologies.answer(1))));
    }

    /** A topology as seen from the folder of the new file. */
    private String from(String topology) {
        IPath folder = file().getContainerFullPath().removeFirstSegments(1);
        return IPath.fromPortableString(topology).makeRelativeTo(folder).toString().replace("\"", "");
    }

    @Override
    public void addPages() {
        super.addPages();
        addPage(topologies);
    }
}
