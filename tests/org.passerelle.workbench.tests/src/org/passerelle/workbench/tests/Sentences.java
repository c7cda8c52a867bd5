// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.core.runtime.Platform;

/** The sentences of the workbench in the language that the tests run in. */
final class Sentences {

    private Sentences() {
    }

    /** The sentence of a key. */
    static String text(String key) {
        String name = "messages" + (Locale.getDefault().getLanguage().equals("fr") ? "_fr" : "") + ".properties";
        try (Reader reader = new InputStreamReader(Platform.getBundle("org.passerelle.ui")
                .getResource("org/passerelle/ui/" + name).openStream(), StandardCharsets.UTF_8)) {
            Properties all = new Properties();
            all.load(reader);
            return all.getProperty(key);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
