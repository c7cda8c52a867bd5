// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import org.passerelle.dsl.grammar.GrammarShape;
import java.io.StringReader;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.passerelle.dsl.grammar.Nodes;

/** Lays a text out anew without changing its tokens, its comments or their order. */
public final class TextFormatter {

    private static final String SYMBOLS = "{}(),";

    private final IParser parser;
    private final GrammarShape shape;

    /**
     * @param parser reads the text
     * @param shape tells where clauses begin
     */
    public TextFormatter(IParser parser, GrammarShape shape) {
        this.parser = parser;
        this.shape = shape;
    }

    /** The formatted text; the text itself if it can't be read. */
    public String format(String text) {
        IParseResult result = parser.parse(new StringReader(text));
        if (result.hasSyntaxErrors()) {
            return text;
        }
        Layout layout = new Layout();
        HiddenText hidden = new HiddenText(layout);
        boolean first = true;
        for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
            if (leaf.isHidden()) {
                hidden.add(leaf.getText());
            } else {
                String token = leaf.getText();
                boolean breaks = first || Nodes.clauseStart(leaf, shape) != null;
                first = false;
                hidden.flush(breaks || "}".equals(token));
                put(token, breaks, layout);
            }
        }
        hidden.flush(true);
        return layout.text() + '\n';
    }

    private static void put(String token, boolean breaks, Layout layout) {
        if (breaks) {
            layout.breakLine();
        }
        if (token.length() == 1 && SYMBOLS.contains(token)) {
            layout.symbol(token.charAt(0));
        } else {
            layout.word(token);
        }
    }
}
