// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Elements whose name another one has already, numbered in the order they stand in: {@code name~2}. */
final class Twins {

    private static final char NUMBER = '~';
    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "[0-9]+\\z");

    /**
     * An element that has to be told apart by a number.
     *
     * @param kind what it is looked up as
     * @param name the name it shares
     * @param element the element
     */
    record Twin(EClass kind, String name, EObject element) {
    }

    private record Shared(EClass kind, String key) {
    }

    private final List<Twin> waiting = new ArrayList<>();
    private final Map<Shared, Integer> numbers = new HashMap<>();

    void add(EClass kind, String name, EObject element) {
        waiting.add(new Twin(kind, name, element));
    }

    /**
     * Gives every element that waits the first number that is free.
     *
     * @param taker takes an element under a name; false if the name is taken
     */
    void number(BiPredicate<Twin, String> taker) {
        for (Twin twin : waiting) {
            Shared shared = new Shared(twin.kind(), NameIndex.key(twin.kind(), twin.name()));
            boolean placed = false;
            while (!placed) {
                int number = numbers.merge(shared, 2, (last, any) -> last + 1);
                placed = taker.test(twin, twin.name() + NUMBER + number);
            }
        }
        waiting.clear();
    }

    /** The name without the number that it may end with. */
    static String unnumbered(String name) {
        return NUMBERED.matcher(name).replaceFirst("");
    }
}
