// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;

/**
 * Something that could stand at a place.
 *
 * @param element its place in the grammar: a keyword, the call of a rule or a reference
 * @param word the keyword; empty for a value
 * @param rule the rule of the value or choice; empty for a keyword
 * @param feature the feature that would get a value; null if none would
 * @param owner the element that it would belong to, perhaps not begun yet; null at the start of a text
 */
public record Expectation(AbstractElement element, String word, String rule, EStructuralFeature feature, SyntaxElement owner) {

    /** Whether a word of the language is expected. */
    public boolean isKeyword() {
        return element instanceof Keyword;
    }
}
