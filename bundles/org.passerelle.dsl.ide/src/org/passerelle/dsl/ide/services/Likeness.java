// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds words that somebody may have meant. */
final class Likeness {

    private static final int MOST = 3;
    private static final int LONGEST = 300;

    private Likeness() {
    }

    /** The words that differ least from a given one, the most similar first; none that differ much. */
    static List<String> of(String word, Collection<String> words) {
        int limit = Math.max(1, word.length() / 3);
        if (word.length() > LONGEST) {
            return List.of();
        }
        record Rated(String word, int distance) {
        }
        return words.stream().filter(one -> Math.abs(one.length() - word.length()) <= limit)
                .map(one -> new Rated(one, distance(word.toLowerCase(Locale.ROOT), one.toLowerCase(Locale.ROOT))))
                .filter(one -> one.distance() <= limit)
                .sorted(Comparator.comparingInt(Rated::distance).thenComparing(Rated::word)).limit(MOST).map(Rated::word).toList();
    }

    // Letters put in, left out, replaced, or exchanged with their neighbour.
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
