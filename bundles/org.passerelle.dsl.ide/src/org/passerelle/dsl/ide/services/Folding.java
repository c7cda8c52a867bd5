// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Brackets;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.dsl.ide.syntax.SyntaxComment;
import org.passerelle.dsl.ide.syntax.SyntaxToken;

/** Says what can be folded: blocks, long comments, and line comments below each other. */
public final class Folding {

    Folding() {
        // made by LanguageServices
    }

    /** What can be folded in a text, in the order of the text. */
    public List<Fold> of(Source source) {
        List<Fold> folds = new ArrayList<>();
        blocks(source.syntax(), folds);
        comments(source.syntax(), folds);
        folds.sort(Comparator.comparingInt((Fold fold) -> fold.range().offset()).thenComparing(fold -> -fold.range().length()));
        return folds;
    }

    private static void blocks(Syntax syntax, List<Fold> folds) {
        List<SyntaxToken> tokens = syntax.tokens();
        int[] closings = Brackets.closings(tokens);
        int head = 0;
        for (int i = 0; i < closings.length; i++) {
            if (tokens.get(i).firstOnLine()) {
                head = i;
            }
            if (closings[i] >= 0) {
                add(syntax.text(), tokens.get(head).offset(), tokens.get(closings[i]).end(), tokens.get(i).offset(), false, folds);
            }
        }
    }

    private static void comments(Syntax syntax, List<Fold> folds) {
        List<SyntaxComment> comments = syntax.comments();
        int first = 0;
        for (int i = 0; i < comments.size(); i++) {
            SyntaxComment comment = comments.get(i);
            if (comment.block()) {
                add(syntax.text(), comment.offset(), comment.end(), comment.offset(), true, folds);
            }
            if (i == 0 || comment.block() || !follows(syntax.text(), comments.get(i - 1), comment)) {
                first = i;
            }
            boolean lastOfRun = i + 1 == comments.size() || comments.get(i + 1).block() || !follows(syntax.text(), comment, comments.get(i + 1));
            if (!comment.block() && lastOfRun) {
                add(syntax.text(), comments.get(first).offset(), comment.end(), comments.get(first).offset(), true, folds);
            }
        }
    }

    private static boolean follows(String text, SyntaxComment before, SyntaxComment after) {
        String between = text.substring(before.end(), after.offset());
        return !before.block() && between.isBlank() && between.chars().filter(c -> c == '\n').count() == 1;
    }

    private static void add(String text, int start, int end, int from, boolean comment, List<Fold> folds) {
        int at = from;
        while (at < end && text.charAt(at) != '\n') {
            at++;
        }
        if (at < end) {
            folds.add(new Fold(TextRange.between(start, end), comment));
        }
    }
}
