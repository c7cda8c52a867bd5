// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.passerelle.dsl.lexing.TextScanner;
import org.passerelle.dsl.lexing.Words;
import org.passerelle.dsl.messages.Messages;
import org.passerelle.dsl.grammar.Expectations;
import org.passerelle.dsl.grammar.GrammarShape;

/** Says in words what the parser found and what it expected instead; the full list goes along as data. */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Longer lists are cut. */
    private static final int MOST = 12;
    /** So much of a list that is cut is shown. */
    private static final int SHOWN = 10;

    private final IGrammarAccess grammar;
    private final GrammarShape shape;

    /** @param grammar the grammar */
    @Inject
    public SyntaxMessages(IGrammarAccess grammar, GrammarShape shape) {
        this.grammar = grammar;
        this.shape = shape;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        Messages messages = Messages.current();
        RecognitionException problem = context.getRecognitionException();
        Token token = problem == null ? null : problem.token;
        String found = token == null || token.getType() == Token.EOF ? null : token.getText();
        String unreadable = found == null ? null : unreadable(found, messages);
        Expectations expectations = expectations(context.getCurrentNode());
        List<String> expected = expected(expectations, messages);
        String message = unreadable != null ? unreadable : sentence(found, expected, expectations, messages);
        return new SyntaxErrorMessage(message, Diagnostic.SYNTAX_DIAGNOSTIC, new String[] {String.join(", ", expected)});
    }

    private String sentence(String found, List<String> expected, Expectations expectations, Messages messages) {
        String shown = found == null ? messages.of("syntax.end") : '\'' + shortened(found) + '\'';
        boolean needsQuotes = found != null && shape.keywords().contains(found) && found.length() > 1
                && !expectations.valueRules().isEmpty();
        if (needsQuotes) {
            return messages.of("syntax.unexpected.keyword", shown, list(expected, messages));
        }
        List<String> similar = found == null ? List.of()
                : SimilarWords.to(found, expectations.keywords()).stream().map(SyntaxMessages::quoted).toList();
        return similar.isEmpty() ? messages.of("syntax.unexpected", shown, list(expected, messages))
                : messages.of("syntax.unexpected.similar", shown, listed(similar, messages), list(first(similar, expected), messages));
    }

    private Expectations expectations(INode current) {
        INode leaf = current == null ? null : lastLeaf(current.getRootNode());
        return leaf == null ? Expectations.atStart(grammar.getGrammar().getRules().get(0)) : Expectations.after(leaf);
    }

    private static INode lastLeaf(INode root) {
        BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
        while (nodes.hasPrevious()) {
            INode node = nodes.previous();
            if (node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getSyntaxErrorMessage() == null
                    && leaf.getGrammarElement() instanceof AbstractElement) {
                return leaf;
            }
        }
        return null;
    }

    private static List<String> expected(Expectations expectations, Messages messages) {
        List<String> expected = new ArrayList<>();
        expectations.valueRules().forEach(rule -> expected.add(messages.of("expected." + kind(rule))));
        expectations.keywords().forEach(keyword -> expected.add(quoted(keyword)));
        if (expectations.end() && expected.isEmpty()) {
            expected.add(messages.of("expected.nothing"));
        }
        return expected.stream().distinct().toList();
    }

    private static String kind(String rule) {
        return switch (rule) {
            case "Name" -> "name";
            case "Count" -> "number";
            case "Date" -> "date";
            case "Text", "SqlVersion" -> "text";
            case "Fqdn" -> "FQDN";
            default -> rule.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        };
    }

    private static String quoted(String keyword) {
        return '\'' + keyword + '\'';
    }

    /** The words with the likely ones in front, where a long list would hide them. */
    private static List<String> first(List<String> likely, List<String> expected) {
        if (expected.size() <= MOST) {
            return expected;
        }
        Set<String> all = new LinkedHashSet<>(likely);
        all.addAll(expected);
        return List.copyOf(all);
    }

    /** The words, in a long list the first of them and how many follow. */
    private static String list(List<String> expected, Messages messages) {
        if (expected.size() > MOST) {
            String shown = String.join(", ", expected.subList(0, SHOWN));
            return messages.of("syntax.more", shown, expected.size() - SHOWN);
        }
        return listed(expected, messages);
    }

    private static String listed(List<String> expected, Messages messages) {
        if (expected.size() < 2) {
            return String.join("", expected);
        }
        return messages.of("syntax.or", String.join(", ", expected.subList(0, expected.size() - 1)),
                expected.get(expected.size() - 1));
    }

    private static String unreadable(String found, Messages messages) {
        char first = found.charAt(0);
        if (first == '"' && (found.length() == 1 || !found.endsWith("\""))) {
            return messages.of("syntax.string");
        }
        if (found.startsWith("/*") && !found.endsWith("*/")) {
            return messages.of("syntax.comment");
        }
        if ((first == '{' || first == '(') && found.length() > 1) {
            return messages.of("syntax.deep", Integer.toString(TextScanner.DEEPEST));
        }
        if (found.length() > TextScanner.LONGEST_LINE) {
            return messages.of("syntax.refused");
        }
        boolean wordLike = Words.isWordCharacter(found.codePointAt(0));
        if (found.codePointCount(0, found.length()) == 1 && !wordLike && "{}(),".indexOf(first) < 0) {
            return messages.of("syntax.character", character(found.codePointAt(0)));
        }
        return null;
    }

    private static String character(int code) {
        String name = String.format(Locale.ROOT, "U+%04X", code);
        return Character.isISOControl(code) || Character.isWhitespace(code) || code >= 0xD800 && code < 0xE000
                ? name : Character.toString(code) + " (" + name + ')';
    }

    private static String shortened(String found) {
        return found.length() > 60 ? found.substring(0, 60) + '…' : found;
    }
}
