// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Locale;
import org.eclipse.emf.ecore.ENamedElement;
import org.passerelle.topology.derived.Terms;
import org.passerelle.topology.texts.Texts;

/** The sentences and terms of the services in one language. */
final class ServiceTexts {

    private final Texts texts;
    private final Locale locale;

    ServiceTexts(Locale locale) {
        this.locale = locale;
        this.texts = Texts.beside(ServiceTexts.class, locale);
    }

    String of(String key, Object... arguments) {
        return texts.format(key, arguments);
    }

    String plain(String key) {
        return texts.text(key);
    }

    String term(ENamedElement element) {
        return Terms.of(element, locale);
    }
}
