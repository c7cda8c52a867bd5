// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.files.Output;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.topology.files.AtomicFiles;

/** The services of the product, wired together. The language is set up on first use, as commands without texts need none. */
public final class Passerelle {

    private static final Output OUTPUT = new Output(new AtomicFiles());

    private Passerelle() {
    }

    /** Holds the language; made when it is first asked for. */
    private static final class Language {
        private static final TopologyTexts TEXTS = Languages.create().texts();
    }

    /** Reading, printing, formatting and editing of topologies and migrations. */
    public static TopologyTexts texts() {
        return Language.TEXTS;
    }

    /** A topology or migration as text. */
    public static String print(EObject root) {
        return texts().print(root);
    }

    /** Writing of results. */
    public static Output output() {
        return OUTPUT;
    }
}
