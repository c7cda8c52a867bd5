// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.passerelle.dsl.lexing.Words;
import org.passerelle.dsl.printing.Layout;

/** Finds the places of a text that have to change because its model prints differently now. */
final class ClauseDiff {

    private static final String INDENT = "  ";

    private final Replacements replacements;
    private final Function<EObject, Clause> printer;
    private final Map<EObject, TextClause> texts = new IdentityHashMap<>();
    private final Map<EObject, Clause> former = new IdentityHashMap<>();

    /** @param printer prints an element that the text as a whole leaves out because naming declares it */
    ClauseDiff(Replacements replacements, Function<EObject, Clause> printer) {
        this.replacements = replacements;
        this.printer = printer;
    }

    /** Makes a text say what its model prints as now. */
    void whole(TextClause text, Clause before, Clause after) {
        collect(text);
        collect(before);
        diff(text, before, after, after.content());
    }

    private void collect(TextClause text) {
        texts.put(text.content(), text);
        text.inner().forEach(this::collect);
    }

    private void collect(Clause before) {
        former.put(before.content(), before);
        before.inner().forEach(this::collect);
    }

    /** Makes the text of a clause of an owner say what it prints as now; {@code before} is null if nothing was printed. */
    private void diff(TextClause text, Clause before, Clause after, EObject owner) {
        if (before != null && before.sameText(after) && sameElements(before, after) && !holdsUnprinted(text)) {
            return;
        }
        if (before == null ? !says(withoutSeparator(text.head()), after.head()) : !before.head().equals(after.head())) {
            head(text, before, after);
        }
        if (text.hasBlock()) {
            inner(text, before == null ? List.of() : before.inner(), after.inner(), owner);
        } else if (after.hasBlock()) {
            replacements.insert(text.headEnd(), block(after, text.depth()));
        }
    }

    // What naming declares, too, is not printed, but the text says it.
    private boolean holdsUnprinted(TextClause text) {
        for (TextClause child : text.inner()) {
            if (child.content() != null && !former.containsKey(child.content()) || holdsUnprinted(child)) {
                return true;
            }
        }
        return false;
    }

    // Two elements may print alike; then their order still matters, and what stands inside of them.
    private static boolean sameElements(Clause before, Clause after) {
        for (int i = 0; i < after.inner().size(); i++) {
            Clause left = before.inner().get(i);
            Clause right = after.inner().get(i);
            if (left.content() != right.content() || !sameElements(left, right)) {
                return false;
            }
        }
        return true;
    }

    private void head(TextClause text, Clause before, Clause after) {
        List<ILeafNode> old = withoutSeparator(text.head());
        List<String> now = after.head();
        int first = 0;
        int last = 0;
        if (before != null && says(old, before.head())) {
            List<String> was = before.head();
            int common = Math.min(was.size(), now.size());
            while (first < common - 1 && was.get(first).equals(now.get(first))) {
                first++;
            }
            while (last < common - first - 1 && was.get(was.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
                last++;
            }
        }
        ILeafNode from = old.get(first);
        ILeafNode to = old.get(old.size() - 1 - last);
        replacements.replace(from.getOffset(), to.getOffset() + to.getLength(), words(now.subList(first, now.size() - last)));
    }

    // A comma between clauses is a matter of taste; who wrote one keeps it.
    private static List<ILeafNode> withoutSeparator(List<ILeafNode> head) {
        int last = head.size() - 1;
        return last > 0 && ",".equals(head.get(last).getText()) ? head.subList(0, last) : head;
    }

    private static boolean says(List<ILeafNode> leaves, List<String> tokens) {
        if (leaves.size() != tokens.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!Words.unquote(leaves.get(i).getText()).equals(Words.unquote(tokens.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String words(List<String> tokens) {
        Layout layout = new Layout();
        tokens.forEach(token -> Clause.put(token, layout));
        return layout.text();
    }

    private void inner(TextClause text, List<Clause> before, List<Clause> after, EObject owner) {
        ClauseMatch match = new ClauseMatch(text.inner(), before, after);
        for (TextClause child : text.inner()) {
            if (!match.isKept(child)) {
                unprinted(child, match.wasPrinted(child), owner);
            }
        }
        Map<AbstractElement, Integer> reached = new HashMap<>();
        int anchor = text.blockStart();
        AbstractElement anchorKind = null;
        for (int i = 0; i < after.size(); i++) {
            Clause clause = after.get(i);
            TextClause place = match.text(clause);
            boolean inOrder = place != null && place.start() > reached.getOrDefault(clause.kind(), -1);
            if (inOrder) {
                diff(place, match.before(clause), clause, clause.content() == null ? owner : clause.content());
                anchor = place.end();
                reached.put(clause.kind(), place.start());
            } else {
                TextClause next = clause.kind() == anchorKind ? null : nextOfKind(match, after, i);
                put(moved(place, match.before(clause), clause, text.depth() + 1), text.depth() + 1, anchor, next);
                if (next != null) {
                    anchorKind = null;
                    continue;
                }
            }
            anchorKind = clause.kind();
        }
    }

    // A declaration that says only what naming says, too, stays where a person wrote it.
    private void unprinted(TextClause child, boolean wasPrinted, EObject owner) {
        EObject content = child.content();
        boolean gone = content == null ? wasPrinted : content.eContainer() != owner;
        if (gone) {
            replacements.remove(child);
        } else if (content != null) {
            diff(child, former.get(content), printer.apply(content), content);
        }
    }

    private static TextClause nextOfKind(ClauseMatch match, List<Clause> after, int from) {
        for (int i = from + 1; i < after.size() && after.get(i).kind() == after.get(from).kind(); i++) {
            if (match.text(after.get(i)) != null) {
                return match.text(after.get(i));
            }
        }
        return null;
    }

    private String moved(TextClause place, Clause before, Clause after, int depth) {
        if (place != null) {
            replacements.remove(place);
        }
        String same = asItStood(place, before, after);
        if (same != null) {
            return same;
        }
        Layout layout = new Layout(depth);
        put(after, layout);
        return layout.text();
    }

    // A clause that only changes its place takes its comments along. Null if it changes otherwise, too, or is new.
    private String asItStood(TextClause place, Clause before, Clause after) {
        boolean fromElsewhere = place == null && after.content() != null;
        TextClause from = fromElsewhere ? texts.get(after.content()) : place;
        Clause was = fromElsewhere ? former.get(after.content()) : before;
        boolean same = from != null && was != null && was.sameText(after) && sameElements(was, after);
        return same && from.head().equals(withoutSeparator(from.head())) ? replacements.textWithComment(from) : null;
    }

    private void put(String printed, int depth, int anchor, TextClause next) {
        if (next == null) {
            replacements.insert(replacements.endWithComment(anchor), '\n' + INDENT.repeat(depth) + printed);
        } else {
            replacements.insert(next.start(), printed + '\n' + INDENT.repeat(depth));
        }
    }

    private String block(Clause clause, int depth) {
        Layout layout = new Layout(depth);
        putBlock(clause, layout);
        return ' ' + layout.text();
    }

    private void put(Clause clause, Layout layout) {
        clause.head().forEach(token -> Clause.put(token, layout));
        if (clause.hasBlock()) {
            putBlock(clause, layout);
        }
    }

    private void putBlock(Clause clause, Layout layout) {
        layout.symbol('{');
        clause.inner().forEach(inner -> {
            layout.startClause(inner.kind(), inner.content());
            String same = asItStood(null, null, inner);
            if (same == null) {
                put(inner, layout);
            } else {
                layout.word(same);
            }
            layout.endClause();
        });
        layout.symbol('}');
    }
}
