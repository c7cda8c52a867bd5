// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.internal.Labels;
import org.passerelle.notation.internal.Kinds;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;

/**
 * What one element looks like, asked for one by one: the same texts and marks as in every picture. Elements that are no
 * node of a picture have a label, too, so that trees and tables name them alike.
 */
public final class Appearance {

    private final Labels labels;

    private Appearance(Locale locale) {
        this.labels = new Labels(locale);
    }

    /**
     * @param locale French for French texts, English otherwise
     * @return the texts of elements in that language
     */
    public static Appearance in(Locale locale) {
        return new Appearance(locale);
    }

    /**
     * @param element any element, never null
     * @return what its node stands for; empty for elements that are no node. The topology itself stands for the federated
     *         partners, which are outside of it
     */
    public static Optional<NodeKind> kind(EObject element) {
        return Optional.ofNullable(Kinds.of(element));
    }

    /**
     * @param element any element, never null
     * @return mark of the version of a pool; {@link VersionMark#NONE} for everything else
     */
    public static VersionMark version(EObject element) {
        return element instanceof Pool pool ? VersionMark.of(pool.effectiveVersion()) : VersionMark.NONE;
    }

    /**
     * @param element any element, never null
     * @return its first line, never empty
     */
    public String label(EObject element) {
        return labels.title(element);
    }

    /**
     * @param element any element, never null
     * @return its second line: what it is and how many users it homes; possibly empty
     */
    public String subtitle(EObject element) {
        return labels.subtitle(element);
    }

    /**
     * @param element any element, never null
     * @return the full text for a person who points at it
     */
    public String tooltip(EObject element) {
        return element instanceof Host host ? host.label() : labels.title(element);
    }

    /**
     * @param element any element, never null
     * @return roles of a pool, stores of a database server; a word or two each
     */
    public List<String> chips(EObject element) {
        return labels.chips(element);
    }
}
