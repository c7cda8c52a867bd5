// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;

/**
 * What a token is used for.
 *
 * @param role what it does
 * @param owner the element it belongs to; null for a token that may not stand where it stands outside of any element
 * @param feature the feature it gives a value to; null where it gives none
 * @param rule the rule of its value, such as {@code Fqdn}; empty where it is none
 * @param element its place in the grammar; null for {@link TokenRole#UNREAD}
 */
public record TokenUse(TokenRole role, SyntaxElement owner, EStructuralFeature feature, String rule, AbstractElement element) {

    /** The reference that the token makes, or null. */
    public EReference reference() {
        return role == TokenRole.REFERENCE && feature instanceof EReference reference ? reference : null;
    }
}
