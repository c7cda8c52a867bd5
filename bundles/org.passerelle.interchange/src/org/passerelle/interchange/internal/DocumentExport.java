// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.interchange.ExportResult;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.KeptOrigin;
import org.passerelle.interchange.internal.document.DocumentForms;
import org.passerelle.interchange.internal.kept.Patch;
import org.passerelle.interchange.internal.model.Rendered;
import org.passerelle.interchange.internal.model.TopologyRender;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Writes one document: what the model gives, then what was kept. */
public final class DocumentExport {

    private final Topology topology;
    private final KeptContent kept;
    private final Form form;

    /**
     * @param topology the model, not changed
     * @param kept what was kept at its import
     * @param form the form to write
     */
    public DocumentExport(Topology topology, KeptContent kept, Form form) {
        this.topology = topology;
        this.kept = kept;
        this.form = form;
    }

    /** The document. */
    public ExportResult write() {
        NamePaths paths = NamePaths.of(topology);
        // Only elements of documents have identifiers among what is kept.
        Set<String> known = new HashSet<>();
        for (KeptItem item : kept.items()) {
            if (item.origin() == KeptOrigin.IDENTITY && item.at().isEmpty()) {
                known.add(item.element());
            }
        }
        TopologyRender render = new TopologyRender(topology, form,
                element -> paths.path(element).filter(known::contains).isPresent(), paths);
        Rendered rendered = render.render();
        List<KeptItem> unplaced = new Patch(rendered, paths, form).apply(kept);
        return new ExportResult(DocumentForms.write(rendered.document(), form), unplaced, render.omitted());
    }
}
