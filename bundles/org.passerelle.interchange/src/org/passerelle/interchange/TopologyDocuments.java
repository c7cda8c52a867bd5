// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.internal.DocumentExport;
import org.passerelle.interchange.internal.DocumentImport;
import org.passerelle.interchange.internal.xml.Limits;
import org.passerelle.topology.Topology;

/** Reads and writes topology documents of Lync Server in both forms. Stateless. */
public final class TopologyDocuments {

    private TopologyDocuments() {
    }

    /**
     * Reads a document from a file; see {@link #read(byte[], String, Map)}.
     *
     * @throws IOException if the file cannot be read
     */
    public static ImportResult read(Path file, Map<String, String> defines)
            throws IOException, UnreadableDocumentException {
        if (Files.isRegularFile(file) && Files.size(file) > Limits.BYTES) {
            throw new UnreadableDocumentException(file.toString(), 0, 0, "", "tooLarge", List.of(Limits.megabytes()));
        }
        return read(Files.readAllBytes(file), file.toString(), defines);
    }

    /**
     * Reads a document of either form, told apart by its root element; UTF-8 or UTF-16, with or without byte order
     * mark and XML declaration.
     *
     * @param bytes the document
     * @param name its file name, for messages and for the name of the topology
     * @param defines values for template variables by name without the dollar sign
     * @return the model with everything it does not express, and what to tell about it; no model while a template
     *         variable is undefined
     * @throws UnreadableDocumentException if it is not a topology document, or is damaged or too large
     */
    public static ImportResult read(byte[] bytes, String name, Map<String, String> defines)
            throws UnreadableDocumentException {
        return new DocumentImport(name, defines).read(bytes);
    }

    /**
     * Writes a document. A topology that was imported gives the document it came from, apart from what was changed
     * since; another one gives a draft with the default ports of its version.
     *
     * @param topology the model, not changed
     * @param kept what was kept at the import; {@link KeptContent#NONE} for a topology that was not imported
     * @param form the form to write
     * @return the document, and what it does not say
     */
    public static ExportResult write(Topology topology, KeptContent kept, Form form) {
        return new DocumentExport(topology, kept, form).write();
    }
}
