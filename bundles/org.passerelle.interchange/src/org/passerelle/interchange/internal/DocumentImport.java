// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal;

import java.util.Map;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.KeptContent;
import org.passerelle.interchange.UnreadableDocumentException;
import org.passerelle.interchange.internal.document.DocumentForms;
import org.passerelle.interchange.internal.kept.Difference;
import org.passerelle.interchange.internal.model.Rendered;
import org.passerelle.interchange.internal.model.TopologyImport;
import org.passerelle.interchange.internal.model.TopologyRender;
import org.passerelle.interchange.internal.xml.Limits;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.interchange.internal.xml.TreeReader;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Imports one document: read, replace variables, make the model, then keep what the model would not give back. */
public final class DocumentImport {

    private final String name;
    private final Map<String, String> defines;
    private final Problems problems;

    /**
     * @param name file name of the document
     * @param defines values of template variables
     */
    public DocumentImport(String name, Map<String, String> defines) {
        this.name = name;
        this.defines = defines;
        this.problems = new Problems(name);
    }

    /**
     * @param bytes the document
     * @return what it holds
     * @throws UnreadableDocumentException if it cannot be read
     */
    public ImportResult read(byte[] bytes) throws UnreadableDocumentException {
        Node root = TreeReader.read(bytes, name, Limits.DEPTH);
        Form form = DocumentForms.form(root, problems);
        if (!new Variables(defines, problems).replace(root)) {
            return new ImportResult(null, KeptContent.NONE, problems.all());
        }
        Node document = DocumentForms.read(root, form, problems);
        Topology topology = new TopologyImport(document, root, problems).read(stem());
        NamePaths paths = NamePaths.of(topology);
        Rendered rendered = new TopologyRender(topology, form, element -> true, paths).render();
        KeptContent kept = new Difference(rendered, paths, problems).keep(document);
        return new ImportResult(topology, kept, problems.all());
    }

    private String stem() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return stem.isBlank() ? "Topology" : stem;
    }
}
