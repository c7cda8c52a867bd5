// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.app.UserError;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/** A folder with files and what is open of them, as one run of a program has it. */
final class Desk {

    static final String TEXT = """
            // The old deployment.
            topology T runs OCS-2007-R2 {
              sip domain c.net default
              site S { // the only one
                city Paris // not Texas
                pool p.c.net enterprise {
                  machines { a1.c.net, a2.c.net }
                }
              }
            }
            """;

    final Path folder;
    final List<UserError> failures = new ArrayList<>();
    final Documents documents;

    Desk(Path folder) {
        this.folder = folder;
        this.documents = new Documents(new Recovery(folder.resolve("kept"), Runnable::run, failures::add));
    }

    EditSession open(String name, String text, String origin) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return documents.open(folder.resolve(name), origin);
    }

    EditSession open(String origin) throws IOException {
        return open("a.topo", TEXT, origin);
    }

    String onDisk(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    List<String> kept() throws IOException {
        if (!Files.isDirectory(folder.resolve("kept"))) {
            return List.of();
        }
        try (var entries = Files.list(folder.resolve("kept"))) {
            return entries.map(one -> one.getFileName().toString()).toList();
        }
    }

    static Site site(Object root) {
        return ((Topology) root).getSites().get(0);
    }

    static Pool pool(Object root) {
        return site(root).getPools().get(0);
    }

    /** A client that follows a document by its changes alone. */
    static final class Follower implements DocumentListener {
        final List<DocumentChange> changes = new ArrayList<>();
        final List<String> news = new ArrayList<>();
        String text;

        Follower(Document document) {
            text = document.text();
            document.add(this);
        }

        @Override
        public void changed(DocumentChange change) {
            changes.add(change);
            text = TextReplacement.apply(text, change.replacements());
        }

        @Override
        public void saved(Document document) {
            news.add("saved");
        }

        @Override
        public void changedOutside(Document document, FileState state) {
            news.add(state.name());
        }
    }
}
