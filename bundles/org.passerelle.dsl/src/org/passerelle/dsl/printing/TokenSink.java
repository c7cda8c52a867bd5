// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;

/** Takes the tokens of a printed model in order, with the places where clauses begin and end. */
public interface TokenSink {

    /** A word, number or quoted text. */
    void word(String text);

    /** One of the characters <code>{ } ( ) ,</code>. */
    void symbol(char symbol);

    /**
     * The next token begins a clause in braces.
     *
     * @param clause part of the grammar that the clause follows
     * @param content element that is all the clause declares, or null
     */
    void startClause(AbstractElement clause, EObject content);

    /** The clause begun last is complete. */
    void endClause();
}
