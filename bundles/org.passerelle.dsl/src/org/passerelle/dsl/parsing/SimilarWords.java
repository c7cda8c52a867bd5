// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that somebody may have meant who typed another one. */
final class SimilarWords {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private SimilarWords() {
    }

    /**
     * @param typed what was typed
     * @param words the words that can be meant
     * @return up to three of them, the closest first; words equally close keep their order
     */
    static List<String> to(String typed, Collection<String> words) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> isClose(wanted, word)).sorted(Comparator.comparingInt(
                (String word) -> distance(wanted, word.toLowerCase(Locale.ROOT)))).limit(MOST).toList();
    }

    /** One slip in a short word, two in a longer one; or a word that was not typed to its end. */
    private static boolean isClose(String typed, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean begun = typed.length() >= 3 && lower.startsWith(typed);
        int slips = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
        return begun || Math.abs(typed.length() - word.length()) <= slips && distance(typed, lower) <= slips;
    }

    /** How many letters to insert, remove, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
