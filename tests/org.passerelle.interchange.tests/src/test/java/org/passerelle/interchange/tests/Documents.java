// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.ImportResult;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.interchange.UnreadableDocumentException;

/** Documents to try. */
final class Documents {

    static final String ENTERPRISE = "alpine-enterprise.tbxml";
    static final String PUBLISHED = "fjord-published.xml";

    private Documents() {
    }

    /** The folder of the repository. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** An example of the project. */
    static byte[] example(String name) {
        try {
            return Files.readAllBytes(repository().resolve("examples/documents").resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The form an example is in. */
    static Form form(String name) {
        return name.equals(ENTERPRISE) ? Form.TBXML : Form.PUBLISHED;
    }

    /** An example as text, without its byte order mark. */
    static String text(String name) {
        return new String(example(name), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    static ImportResult read(String name) throws UnreadableDocumentException {
        return read(name, example(name));
    }

    static ImportResult read(String name, byte[] bytes) throws UnreadableDocumentException {
        return TopologyDocuments.read(bytes, name, Map.of());
    }

    static ImportResult readText(String name, String text) throws UnreadableDocumentException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The smallest published document around some content. */
    static String published(String content) {
        return "<Topology xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\">" + content + "</Topology>";
    }
}
