// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import com.google.inject.Inject;
import java.util.List;

/** Reads any text in one pass, in time linear in its length; never fails. */
public final class SyntaxReader {

    private final GrammarTables tables;

    /** @param tables the grammar */
    @Inject
    public SyntaxReader(GrammarTables tables) {
        this.tables = tables;
    }

    /** The grammar. */
    public GrammarTables grammar() {
        return tables;
    }

    /**
     * @param text any text
     * @return the text as far as it can be understood
     */
    public Syntax read(String text) {
        TokenList tokens = new TokenList(text);
        Reading reading = new Reading(tables, tokens.visible(), tokens.visible().size(), false);
        reading.all();
        return new Syntax(text, tokens, reading.uses(), reading.root(), reading.faults());
    }

    /**
     * @param syntax a text
     * @param count how many of its tokens count, from the first
     * @return what could follow behind these tokens, innermost first
     */
    public List<Expectation> after(Syntax syntax, int count) {
        Reading reading = new Reading(tables, syntax.tokens(), count, true);
        reading.all();
        return reading.expected();
    }
}
