// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of the scripts' frame in one language. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Texts(Locale language) {
        bundle = ResourceBundle.getBundle("org.passerelle.powershell.internal.messages", language,
                Texts.class.getClassLoader(), NO_FALLBACK);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** All sentences by key, sorted. */
    Map<String, String> all() {
        Map<String, String> result = new LinkedHashMap<>();
        for (String key : Collections.list(bundle.getKeys()).stream().sorted().toList()) {
            result.put(key, bundle.getString(key));
        }
        return result;
    }
}
