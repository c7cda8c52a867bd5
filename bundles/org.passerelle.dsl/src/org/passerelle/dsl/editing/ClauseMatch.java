// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;

/** Pairs the clauses in one pair of braces: as they stand in the text, were printed before, and are printed now. */
final class ClauseMatch {

    private final Map<Clause, TextClause> textOfBefore = new IdentityHashMap<>();
    private final Map<Clause, TextClause> textOfAfter = new IdentityHashMap<>();
    private final Map<Clause, Clause> beforeOfAfter = new IdentityHashMap<>();
    private final Set<TextClause> kept = new HashSet<>();
    private final Set<TextClause> printed = new HashSet<>();
    private final Set<Clause> paired = new HashSet<>();

    ClauseMatch(List<TextClause> texts, List<Clause> before, List<Clause> after) {
        pairTexts(texts, before);
        pairDeclared(texts, before, after);
        pairPlain(before, after, true);
        pairPlain(before, after, false);
        pairDefaults(texts, after);
        kept.addAll(textOfAfter.values());
    }

    /** Where a clause that is printed now stands in the text, or null. */
    TextClause text(Clause after) {
        return textOfAfter.get(after);
    }

    /** How a clause that is printed now was printed before, or null. */
    Clause before(Clause after) {
        return beforeOfAfter.get(after);
    }

    /** Whether a clause of the text is still printed. */
    boolean isKept(TextClause text) {
        return kept.contains(text);
    }

    /** Whether a clause of the text was printed before; one that says only the usual was not. */
    boolean wasPrinted(TextClause text) {
        return printed.contains(text);
    }

    private void pairTexts(List<TextClause> texts, List<Clause> before) {
        Map<EObject, TextClause> declared = new IdentityHashMap<>();
        Map<AbstractElement, Deque<TextClause>> plain = new HashMap<>();
        for (TextClause text : texts) {
            if (text.content() != null) {
                declared.put(text.content(), text);
            } else {
                plain.computeIfAbsent(text.kind(), any -> new ArrayDeque<>()).add(text);
            }
        }
        for (Clause clause : before) {
            TextClause text = clause.content() != null ? declared.get(clause.content())
                    : plain.getOrDefault(clause.kind(), new ArrayDeque<>()).poll();
            if (text != null) {
                textOfBefore.put(clause, text);
                printed.add(text);
            }
        }
    }

    private void pairDeclared(List<TextClause> texts, List<Clause> before, List<Clause> after) {
        Map<EObject, TextClause> declared = new IdentityHashMap<>();
        texts.stream().filter(text -> text.content() != null).forEach(text -> declared.put(text.content(), text));
        Map<EObject, Clause> earlier = new IdentityHashMap<>();
        before.stream().filter(clause -> clause.content() != null).forEach(clause -> earlier.put(clause.content(), clause));
        for (Clause clause : after) {
            if (clause.content() != null && declared.containsKey(clause.content())) {
                textOfAfter.put(clause, declared.get(clause.content()));
                beforeOfAfter.put(clause, earlier.get(clause.content()));
            }
        }
    }

    private void pairPlain(List<Clause> before, List<Clause> after, boolean onlySame) {
        Map<Object, Deque<Clause>> free = new HashMap<>();
        for (Clause clause : before) {
            if (clause.content() == null && !paired.contains(clause)) {
                free.computeIfAbsent(key(clause, onlySame), any -> new ArrayDeque<>()).add(clause);
            }
        }
        for (Clause clause : after) {
            if (clause.content() == null && !beforeOfAfter.containsKey(clause)) {
                Clause old = free.getOrDefault(key(clause, onlySame), new ArrayDeque<>()).poll();
                if (old != null) {
                    beforeOfAfter.put(clause, old);
                    paired.add(old);
                    if (textOfBefore.containsKey(old)) {
                        textOfAfter.put(clause, textOfBefore.get(old));
                    }
                }
            }
        }
    }

    private static Object key(Clause clause, boolean withText) {
        return withText ? List.of(clause.kind(), clause.head()) : clause.kind();
    }

    // A clause that says the usual is not printed; when the value changes, it is the one to be replaced.
    private void pairDefaults(List<TextClause> texts, List<Clause> after) {
        Map<AbstractElement, Deque<TextClause>> unprinted = new HashMap<>();
        for (TextClause text : texts) {
            if (text.content() == null && !printed.contains(text)) {
                unprinted.computeIfAbsent(text.kind(), any -> new ArrayDeque<>()).add(text);
            }
        }
        for (Clause clause : after) {
            if (clause.content() == null && !textOfAfter.containsKey(clause)) {
                TextClause text = unprinted.getOrDefault(clause.kind(), new ArrayDeque<>()).poll();
                if (text != null) {
                    textOfAfter.put(clause, text);
                }
            }
        }
    }
}
