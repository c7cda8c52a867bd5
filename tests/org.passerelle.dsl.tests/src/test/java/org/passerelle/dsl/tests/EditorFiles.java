// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.dsl.resource.PasserelleResourceFactory;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/** Files of the language as an editor of models opens them: in one resource set, to be changed and saved. */
final class EditorFiles {

    static final String TEXT = """
            // The old deployment.
            topology  T runs OCS-2007-R2 {
              /* one site */ site S { // the only one
                city "Paris"   // not Texas
                // The first pool.
                pool p.c.net enterprise {
                    machines { a1.c.net, a2.c.net /* the second */ }
                    front end { conferencing   back end sql1\\RTC } // all in one
                }
                pool q.c.net // the second pool
                country FR
              }
              host a1.c.net { virtual } // a1
              // the end
            }
            """;

    final ResourceSet set = new ResourceSetImpl();
    private final Path folder;

    EditorFiles(Path folder) {
        this.folder = folder;
        PasserelleResourceFactory factory = new PasserelleResourceFactory();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().putAll(Map.of("topo", factory, "migration", factory));
    }

    PasserelleResource open(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return open(name);
    }

    PasserelleResource open(String name) {
        return (PasserelleResource) set.getResource(uri(name), true);
    }

    URI uri(String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }

    String text(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    }

    static Topology topology(PasserelleResource resource) {
        return (Topology) resource.getContents().get(0);
    }

    static Migration migration(PasserelleResource resource) {
        return (Migration) resource.getContents().get(0);
    }
}
