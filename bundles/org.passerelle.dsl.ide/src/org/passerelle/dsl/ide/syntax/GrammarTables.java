// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Facts about the grammar, worked out once. */
@Singleton
public final class GrammarTables {

    private final Grammar grammar;
    private final Set<String> keywords;
    private final Map<AbstractElement, FirstTokens> firsts = new IdentityHashMap<>();
    private final Map<AbstractRule, EClass> created = new IdentityHashMap<>();
    private final Map<AbstractRule, Set<String>> choices = new IdentityHashMap<>();
    private final Map<AbstractElement, Boolean> blocks = new IdentityHashMap<>();
    private final Map<EClass, ParserRule> rules = new HashMap<>();

    /** @param access the grammar */
    @Inject
    public GrammarTables(IGrammarAccess access) {
        grammar = access.getGrammar();
        keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar));
        for (AbstractRule rule : grammar.getRules()) {
            if (rule instanceof EnumRule) {
                choices.put(rule, first(rule.getAlternatives()).keywords());
            } else if (rule instanceof ParserRule parser) {
                enter(parser);
            }
        }
    }

    private void enter(ParserRule rule) {
        first(rule.getAlternatives());
        if (rule.getAlternatives() instanceof Group group && group.getElements().get(0) instanceof Action action
                && action.getType().getClassifier() instanceof EClass type) {
            created.put(rule, type);
            rules.put(type, rule);
        }
        rule.getAlternatives().eAllContents().forEachRemaining(part -> {
            if (part instanceof Group group) {
                markBlocks(group);
            }
        });
        if (rule.getAlternatives() instanceof Group group) {
            markBlocks(group);
        }
    }

    private void markBlocks(Group group) {
        List<AbstractElement> parts = group.getElements();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Keyword open && isOpen(open.getValue())) {
                blocks.put(parts.get(i), Boolean.TRUE);
            }
        }
    }

    static boolean isOpen(String symbol) {
        return "{".equals(symbol) || "(".equals(symbol);
    }

    static boolean isClose(String symbol) {
        return "}".equals(symbol) || ")".equals(symbol);
    }

    /** The rule of the whole text. */
    ParserRule entry() {
        return (ParserRule) grammar.getRules().get(0);
    }

    /** All keywords and symbols. */
    public Set<String> keywords() {
        return keywords;
    }

    /** The rule that reads elements of a class, or null. */
    public ParserRule rule(EClass type) {
        return rules.get(type);
    }

    /** The class of the elements that a rule makes; null for a rule that only calls others. */
    public EClass created(AbstractRule rule) {
        return created.get(rule);
    }

    /** The words of a rule for choices. */
    public Set<String> choices(AbstractRule rule) {
        return choices.getOrDefault(rule, Set.of());
    }

    /** Whether a loop is what stands between braces or parentheses. */
    boolean isBlock(AbstractElement loop) {
        return blocks.containsKey(loop);
    }

    /** Whether a part of the grammar may begin with a token. */
    boolean starts(AbstractElement element, SyntaxToken token) {
        return first(element).accept(token, keywords);
    }

    /** What a part of the grammar may begin with. */
    synchronized FirstTokens first(AbstractElement element) {
        FirstTokens known = firsts.get(element);
        if (known == null) {
            FirstTokens found = firstOnce(element);
            known = GrammarUtil.isOptionalCardinality(element) ? found.orNothing() : found;
            firsts.put(element, known);
        }
        return known;
    }

    private FirstTokens firstOnce(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> FirstTokens.keyword(keyword.getValue());
            case Assignment assignment -> first(assignment.getTerminal());
            case CrossReference any -> FirstTokens.anyWord();
            case EnumLiteralDeclaration literal -> first(literal.getLiteral());
            case RuleCall call -> first(call.getRule());
            case Alternatives choice -> choice.getElements().stream().map(this::first).reduce(FirstTokens::or).orElseThrow();
            case CompoundElement group -> firstOf(group.getElements());
            default -> FirstTokens.NOTHING;
        };
    }

    // A part behind one that can't be left out is not looked at: it may call the rule around it.
    private FirstTokens firstOf(List<AbstractElement> parts) {
        FirstTokens first = FirstTokens.NOTHING;
        for (int i = 0; i < parts.size() && first.optional(); i++) {
            first = first.then(first(parts.get(i)));
        }
        return first;
    }

    private FirstTokens first(AbstractRule rule) {
        return rule instanceof TerminalRule ? FirstTokens.anyWord() : first(rule.getAlternatives());
    }
}
