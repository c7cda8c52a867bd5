// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Knows words that the language takes for any text, such as the identifiers of rules and steps. */
@FunctionalInterface
public interface KnownWords {

    /** Knows none. */
    KnownWords NONE = feature -> Map.of();

    /**
     * @param feature a feature of the metamodel whose value is a text
     * @return the words that it can have with a few words about each, in the order to show them; empty if any text will do
     */
    Map<String, String> of(EStructuralFeature feature);
}
