// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.syntax.SyntaxReader;

/** Files that belong together. A text is read once for every state it is asked for in; may be used by several threads. */
public final class Sources {

    private final SyntaxReader reader;
    private final FileTexts texts;
    private final Map<URI, Source> known = new ConcurrentHashMap<>();

    /**
     * @param reader reads texts
     * @param texts the files
     */
    public Sources(SyntaxReader reader, FileTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** The reader of the texts. */
    public SyntaxReader reader() {
        return reader;
    }

    /**
     * @param uri address of a file
     * @return it as it is now; empty if it can't be read
     */
    public Optional<Source> find(URI uri) {
        return texts.text(uri).map(text -> of(uri, text));
    }

    /**
     * @param uri address of a file
     * @param text a state of it
     * @return that state
     */
    public Source of(URI uri, String text) {
        Source before = known.get(uri);
        if (before != null && before.text().equals(text)) {
            return before;
        }
        Source now = new Source(uri, reader.read(text), this);
        known.put(uri, now);
        return now;
    }

    /** The addresses of all files. */
    public Collection<URI> files() {
        return texts.files();
    }

    /**
     * The files that mean the same things: a migration, its topologies, other migrations of these, and so on.
     *
     * @param source one of them
     * @return all of them, the given one first
     */
    public List<Source> connected(Source source) {
        Links links = new Links(all(source));
        List<Source> found = new ArrayList<>();
        Set<URI> seen = new LinkedHashSet<>(Set.of(source.uri()));
        List<URI> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            links.source(open.get(i)).ifPresent(found::add);
            for (URI next : links.of(open.get(i))) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private List<Source> all(Source source) {
        List<Source> all = new ArrayList<>(List.of(source));
        for (URI uri : texts.files()) {
            if (!uri.equals(source.uri())) {
                find(uri).ifPresent(all::add);
            }
        }
        return all;
    }
}
