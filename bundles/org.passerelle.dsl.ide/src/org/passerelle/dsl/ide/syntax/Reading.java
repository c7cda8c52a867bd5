// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * One descent through the grammar along the tokens of a text. Where a token fits nowhere it is left out; a clause that
 * belongs further outside ends the blocks around it. With an eye on what could follow, it notes what it looks for
 * behind the last token.
 */
final class Reading {

    private final GrammarTables tables;
    private final TokenTrack track;
    private final boolean curious;
    private final List<Expectation> expected = new ArrayList<>();
    private final Deque<AbstractElement> loops = new ArrayDeque<>();
    private SyntaxElement root;
    private boolean stopped;

    Reading(GrammarTables tables, List<SyntaxToken> tokens, int end, boolean curious) {
        this.tables = tables;
        this.curious = curious;
        this.track = new TokenTrack(tables, tokens, end);
    }

    private Reading(Reading from) {
        this.tables = from.tables;
        this.curious = false;
        this.track = from.track.glance();
    }

    TokenUse[] uses() {
        return track.uses();
    }

    SyntaxElement root() {
        return root;
    }

    List<Fault> faults() {
        return track.faults();
    }

    List<Expectation> expected() {
        return expected;
    }

    void all() {
        AbstractElement start = tables.entry().getAlternatives();
        while (!track.atEnd() && !tables.starts(start, track.current())) {
            track.skip(null, start);
        }
        parse(start, null, null);
        while (!track.atEnd()) {
            int before = track.at();
            resume();
            if (track.at() == before) {
                track.skip(root, start);
            }
        }
    }

    // A brace too many has ended the whole; what follows still belongs to it.
    private void resume() {
        if (root != null && tables.rule(root.type()).getAlternatives() instanceof Group group) {
            for (AbstractElement part : group.getElements()) {
                if (tables.isBlock(part) && !track.atEnd() && tables.starts(part, track.current())) {
                    loop(part, root, null);
                }
            }
        }
    }

    private boolean parse(AbstractElement element, SyntaxElement owner, EStructuralFeature slot) {
        if (stopped) {
            return false;
        }
        if (GrammarUtil.isMultipleCardinality(element)) {
            loop(element, owner, slot);
            return !stopped;
        }
        if (GrammarUtil.isOptionalCardinality(element)) {
            if (track.atEnd() ? curious : tables.starts(element, track.current())) {
                once(element, owner, slot);
            }
            return !stopped;
        }
        return once(element, owner, slot);
    }

    private void loop(AbstractElement element, SyntaxElement owner, EStructuralFeature slot) {
        loops.push(element);
        boolean goesOn = true;
        while (goesOn && !stopped) {
            if (track.atEnd()) {
                if (curious) {
                    once(element, owner, slot);
                }
                goesOn = false;
            } else if (tables.starts(element, track.current())) {
                int before = track.at();
                once(element, owner, slot);
                if (track.at() == before) {
                    track.skip(owner, element);
                }
            } else if (tables.isBlock(element) && !ends(track.current(), element)) {
                track.skip(owner, element);
            } else {
                goesOn = false;
            }
        }
        loops.pop();
    }

    private boolean ends(SyntaxToken token, AbstractElement loop) {
        if (token.is("}") || token.is(")") && isParenthesis(loop)) {
            return true;
        }
        return token.firstOnLine() && loops.stream().anyMatch(outer -> outer != loop && tables.starts(outer, token));
    }

    private static boolean isParenthesis(AbstractElement loop) {
        Group group = (Group) loop.eContainer();
        return group.getElements().get(group.getElements().indexOf(loop) - 1) instanceof Keyword open && "(".equals(open.getValue());
    }

    private boolean once(AbstractElement element, SyntaxElement owner, EStructuralFeature slot) {
        return switch (element) {
            case Keyword keyword -> keyword(keyword, owner, slot);
            case Assignment assignment -> assignment(assignment, owner);
            case RuleCall call -> call(call, owner, slot);
            case Alternatives choice -> choice(choice, owner, slot);
            case Group group -> group(group, owner, slot);
            default -> true;
        };
    }

    private boolean group(CompoundElement group, SyntaxElement owner, EStructuralFeature slot) {
        int begin = track.at();
        List<AbstractElement> parts = group.getElements();
        for (int i = 0; i < parts.size(); i++) {
            AbstractElement part = parts.get(i);
            AbstractElement next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            if (!parse(part, owner, slot) && !track.pretend(part, next, curious)) {
                if (track.at() > begin) {
                    stopped |= curious && track.atEnd();
                    track.unfinished(part);
                }
                return false;
            }
        }
        return true;
    }

    private boolean choice(Alternatives choice, SyntaxElement owner, EStructuralFeature slot) {
        List<AbstractElement> fitting = choice.getElements();
        if (!track.atEnd()) {
            fitting = fitting.stream().filter(one -> tables.starts(one, track.current())).toList();
            if (fitting.size() > 1) {
                fitting = furthest(fitting, owner, slot);
            }
        }
        int begin = track.at();
        boolean matched = false;
        boolean all = !fitting.isEmpty();
        for (AbstractElement one : fitting) {
            track.back(begin);
            stopped = false;
            matched |= parse(one, owner, slot);
            all &= stopped;
        }
        stopped = all;
        return matched;
    }

    // Some clauses begin with the same word; the second one tells.
    private List<AbstractElement> furthest(List<AbstractElement> fitting, SyntaxElement owner, EStructuralFeature slot) {
        List<AbstractElement> best = new ArrayList<>();
        int most = 0;
        for (AbstractElement one : fitting) {
            Reading glance = new Reading(this);
            SyntaxElement scratch = owner == null ? null : new SyntaxElement(owner.type(), null, null);
            glance.parse(one, scratch, slot);
            int reached = glance.track.at();
            if (reached > most) {
                best.clear();
                most = reached;
            }
            if (reached == most) {
                best.add(one);
            }
        }
        return most < track.end() || !curious ? best.subList(0, 1) : best;
    }

    private boolean assignment(Assignment assignment, SyntaxElement owner) {
        EStructuralFeature feature = owner == null ? null : owner.type().getEStructuralFeature(assignment.getFeature());
        return once(assignment.getTerminal() instanceof CrossReference cross ? cross.getTerminal() : assignment.getTerminal(), owner, feature);
    }

    private boolean call(RuleCall call, SyntaxElement owner, EStructuralFeature slot) {
        AbstractRule rule = call.getRule();
        if (rule instanceof EnumRule || "OnOff".equals(rule.getName())) {
            return value(call, TokenRole.CHOICE, owner, slot);
        }
        if (GrammarUtil.isDatatypeRule(rule)) {
            boolean refers = call.eContainer() instanceof CrossReference;
            return value(call, refers ? TokenRole.REFERENCE : TokenRole.VALUE, owner, slot);
        }
        return rule((ParserRule) rule, owner, slot);
    }

    private boolean rule(ParserRule rule, SyntaxElement owner, EStructuralFeature slot) {
        if (tables.created(rule) == null) {
            return parse(rule.getAlternatives(), owner, slot);
        }
        SyntaxElement element = new SyntaxElement(tables.created(rule), slot, owner);
        boolean complete = parse(rule.getAlternatives(), element, null);
        if (!element.isEmpty()) {
            if (owner != null) {
                owner.add(element);
                owner.upTo(element);
            } else if (root == null) {
                root = element;
            }
        }
        return complete;
    }

    private boolean keyword(Keyword keyword, SyntaxElement owner, EStructuralFeature slot) {
        if (track.atEnd()) {
            expect(new Expectation(keyword, keyword.getValue(), "", slot, owner));
            return false;
        }
        return track.take(keyword, owner, slot);
    }

    private boolean value(RuleCall call, TokenRole role, SyntaxElement owner, EStructuralFeature feature) {
        if (track.atEnd()) {
            expect(new Expectation(call, "", call.getRule().getName(), feature, owner));
            return false;
        }
        return track.take(call, role, owner, feature);
    }

    private void expect(Expectation expectation) {
        if (curious) {
            expected.add(expectation);
        }
    }
}
