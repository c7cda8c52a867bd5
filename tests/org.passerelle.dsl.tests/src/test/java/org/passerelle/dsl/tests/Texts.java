// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TopologyTexts;

/** The language for tests, and texts that lie beside them. */
final class Texts {

    static final TopologyTexts LANGUAGE = Languages.create().texts();
    static final URI LEGACY = URI.createFileURI("/nowhere/legacy.topo");
    static final URI TARGET = URI.createFileURI("/nowhere/target.topo");
    static final URI MIGRATION = URI.createFileURI("/nowhere/contoso.migration");

    private Texts() {
    }

    static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadedFile topology(String text) {
        return LANGUAGE.parse(text, LEGACY);
    }

    /** A migration text between the two topologies of the example. */
    static LoadedFile migration(String text) {
        return LANGUAGE.load(MIGRATION, Map.of(MIGRATION, text, LEGACY, resource("legacy.topo"), TARGET, resource("target.topo")));
    }
}
