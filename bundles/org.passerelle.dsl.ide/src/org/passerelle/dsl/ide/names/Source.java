// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.syntax.Syntax;

/** One state of the text of a file, with what is known about it. Immutable. */
public final class Source {

    private final URI uri;
    private final Syntax syntax;
    private final Sources sources;
    private FileNames names;

    Source(URI uri, Syntax syntax, Sources sources) {
        this.uri = uri;
        this.syntax = syntax;
        this.sources = sources;
    }

    /** The address of the file. */
    public URI uri() {
        return uri;
    }

    /** The text. */
    public String text() {
        return syntax.text();
    }

    /** The text as it was read. */
    public Syntax syntax() {
        return syntax;
    }

    /** The names in the text. */
    public synchronized FileNames names() {
        if (names == null) {
            names = new FileNames(syntax);
        }
        return names;
    }

    /** The files it belongs to. */
    public Sources sources() {
        return sources;
    }
}
