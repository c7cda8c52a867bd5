// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.dsl.ide.docs.GrammarWords;
import org.passerelle.dsl.ide.syntax.Expectation;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.TokenUse;

/** Tells which clauses can't be given because they are given already, before the place or behind it. */
record Given(Syntax syntax, int offset) {

    boolean has(Expectation expected) {
        SyntaxElement owner = expected.owner();
        if (owner == null) {
            return false;
        }
        if (owner.first() == null) {
            return owner.feature() != null && owner.parent() != null && has(owner.parent(), owner.feature());
        }
        ENamedElement subject = GrammarWords.subject(expected.element(), owner.type());
        return subject instanceof EStructuralFeature feature && has(owner, feature);
    }

    private boolean has(SyntaxElement owner, EStructuralFeature feature) {
        return !feature.isMany() && (owner.says(feature) || finished(owner).says(feature) && !isHere(feature));
    }

    // The word to be replaced does not stand in its own way.
    private boolean isHere(EStructuralFeature feature) {
        int index = syntax.tokenAt(offset);
        TokenUse use = index < 0 || syntax.tokens().get(index).offset() != offset ? null : syntax.use(index);
        return use != null && use.element() != null && use.owner() != null
                && (use.owner().feature() == feature || GrammarWords.subject(use.element(), use.owner().type()) == feature);
    }

    // The element as it is in the whole text, or the beginning itself where the whole is read otherwise.
    private SyntaxElement finished(SyntaxElement begun) {
        SyntaxElement at = syntax.elementAt(offset);
        while (at != null && (at.offset() != begun.offset() || at.type() != begun.type())) {
            at = at.parent();
        }
        return at == null ? begun : at;
    }
}
