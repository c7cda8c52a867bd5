// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.TopologyFile;
import org.passerelle.notation.Appearance;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.derived.ElementKeys;
import org.passerelle.topology.derived.Terms;

/** Names of elements and features as a form shows them. */
final class Labels {

    private static final Set<String> SHORT = Set.of("fqdn", "sip", "uri", "url", "urls", "ip", "dns", "nat", "xmpp", "tls", "tcp",
            "csv", "sql", "um", "ucma", "ad", "ou", "ttl", "id", "dfs", "wmi", "im", "csta");

    private final Locale locale;
    private final Appearance appearance;

    Labels(Locale locale) {
        this.locale = locale;
        this.appearance = Appearance.in(locale);
    }

    /** The term for an element of the metamodel, beginning with a capital letter. */
    String of(ENamedElement element) {
        String words = Arrays.stream(Terms.of(element, locale).split(" "))
                .map(word -> SHORT.contains(word) ? word.toUpperCase(Locale.ROOT) : word).collect(Collectors.joining(" "));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** What an element is. */
    String kind(EObject element) {
        String known = element instanceof Pool || element instanceof PstnGateway || element instanceof Site
                ? appearance.subtitle(element) : "";
        return known.isEmpty() ? of(element.eClass()) : known;
    }

    /** What an element is called among its siblings: its name, or what kind of thing it is. */
    String name(EObject element) {
        String key = element instanceof TopologyFile file && file.getImportURI() != null ? file.getImportURI()
                : ElementKeys.of(element);
        return key.isEmpty() ? of(element.eClass()) : key;
    }
}
