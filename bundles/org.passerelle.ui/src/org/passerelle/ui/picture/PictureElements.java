// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.passerelle.merge.TraceEntry;
import org.passerelle.topology.Topology;
import org.passerelle.app.Project;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.model.ModelSnapshot;

/**
 * Which element of which text a shape stands for. Shapes of a merged topology stand for elements of the legacy or the target
 * topology, or of both; then for that of the target.
 */
public final class PictureElements {

    private final IFile file;
    private final Map<String, ModelElement> elements = new HashMap<>();
    private final Map<ModelElement, String> paths = new HashMap<>();
    private final boolean merged;

    private PictureElements(IFile file, boolean merged) {
        this.file = file;
        this.merged = merged;
    }

    /** @param trace what became of each element in the merge; empty for a topology by itself */
    public static PictureElements of(ModelSnapshot snapshot, List<TraceEntry> trace) {
        Project project = snapshot.project();
        PictureElements made = new PictureElements(snapshot.file(), project.isMigration());
        if (project.isMigration()) {
            Optional<IFile> legacy = file(project.legacy());
            Optional<IFile> target = file(project.target());
            for (TraceEntry entry : trace) {
                (entry.side() == TraceEntry.Side.LEGACY ? legacy : target).ifPresent(from -> made.add(from, entry));
            }
        }
        return made;
    }

    /** The file of the workspace that a topology was read from; empty when there is none. */
    public static Optional<IFile> file(Topology topology) {
        Resource resource = topology.eResource();
        if (resource == null || resource.getURI() == null || !resource.getURI().isFile()) {
            return Optional.empty();
        }
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(Path.of(resource.getURI().toFileString()).toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    private void add(IFile from, TraceEntry entry) {
        if (!entry.mergedPath().isEmpty()) {
            ModelElement element = new ModelElement(from, entry.path());
            paths.put(element, entry.mergedPath());
            if (entry.side() == TraceEntry.Side.TARGET) {
                elements.put(entry.mergedPath(), element);
            } else {
                elements.putIfAbsent(entry.mergedPath(), element);
            }
        }
    }

    /** The element that a shape stands for; empty for shapes that stand for nothing in a text. */
    public Optional<ModelElement> element(String path) {
        return merged ? Optional.ofNullable(elements.get(path)) : Optional.of(new ModelElement(file, path));
    }

    /**
     * @param scene a picture
     * @param element an element of a text
     * @return the shape of it or of the nearest element around it; empty when the picture shows none of them
     */
    Optional<String> path(PictureScene scene, ModelElement element) {
        if (!merged) {
            return element.file().equals(file) ? scene.around(element.fragment()) : Optional.empty();
        }
        for (String at = element.fragment(); !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            String path = paths.get(new ModelElement(element.file(), at));
            if (path != null) {
                return scene.around(path);
            }
        }
        return Optional.empty();
    }
}
