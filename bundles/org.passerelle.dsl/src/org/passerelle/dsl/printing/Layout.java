// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;

/** Lays tokens out: one clause a line, indented by two blanks a brace. */
public final class Layout implements TokenSink {

    private static final String INDENT = "  ";
    private static final int CONTINUED = 2;

    private final StringBuilder text = new StringBuilder();
    private final int base;
    private int depth;
    private boolean newLine;
    private boolean brokenLine;
    private boolean blankLine;
    private char last;

    /** A layout that starts at the left margin. */
    public Layout() {
        this(0);
    }

    /** @param base depth of braces that the first line stands in */
    public Layout(int base) {
        this.base = base;
    }

    /** The text so far, without a line end at its end. */
    public String text() {
        return text.toString();
    }

    @Override
    public void word(String word) {
        separate();
        text.append(word);
        last = 'w';
    }

    @Override
    public void symbol(char symbol) {
        switch (symbol) {
            case '}' -> {
                depth--;
                blankLine = false;
                newLine = true;
                separate();
            }
            case ')', ',' -> {
                if (newLine || brokenLine) {
                    separate();
                }
            }
            default -> separate();
        }
        text.append(symbol);
        last = symbol;
        if (symbol == '{') {
            depth++;
            newLine = true;
        }
    }

    @Override
    public void startClause(AbstractElement clause, EObject content) {
        newLine = true;
        blankLine = content instanceof Pool || content instanceof Site;
    }

    @Override
    public void endClause() {
        newLine = true;
    }

    /** The next token begins a clause. */
    public void breakLine() {
        newLine = true;
    }

    /** The next line has an empty line before it, unless it is the first in its braces. */
    public void separateByBlankLine() {
        blankLine = true;
    }

    /**
     * A comment behind the last token on its line.
     *
     * @param comment the comment as written
     * @param endsLine whether nothing can follow on the line
     */
    public void trailingComment(String comment, boolean endsLine) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(comment);
        brokenLine |= endsLine;
    }

    /**
     * A comment on lines of its own.
     *
     * @param comment the comment as written
     * @param inClause whether the clause goes on behind it
     */
    public void ownLineComment(String comment, boolean inClause) {
        newLine = !inClause;
        brokenLine = inClause;
        separate();
        text.append(comment);
        last = 'c';
        newLine = !inClause;
        brokenLine = true;
    }

    private void separate() {
        boolean first = text.isEmpty();
        if (first) {
            indent(0);
        } else if (newLine) {
            text.append(blankLine && last != '{' ? "\n\n" : "\n");
            indent(0);
        } else if (brokenLine) {
            text.append('\n');
            indent(CONTINUED);
        } else if (last != '(') {
            text.append(' ');
        }
        newLine = false;
        brokenLine = false;
        blankLine = false;
    }

    private void indent(int more) {
        if (!text.isEmpty()) {
            text.append(INDENT.repeat(base + depth + more));
        }
    }
}
