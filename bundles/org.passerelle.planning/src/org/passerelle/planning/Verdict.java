// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;
import org.passerelle.merge.Difference;

/**
 * What a simulation shows.
 *
 * @param violations  what is broken, in the order it shows
 * @param differences how the end differs from the target; user populations included
 * @param carriedOver name paths of imported elements that the target doesn't declare
 * @param completed   whether every step could be carried out
 */
public record Verdict(List<Violation> violations, List<Difference> differences, List<String> carriedOver,
        boolean completed) {

    /** Keeps unchangeable copies. */
    public Verdict {
        violations = List.copyOf(violations);
        differences = List.copyOf(differences);
        carriedOver = List.copyOf(carriedOver);
    }

    /** Whether no rule is broken in its interval and the end equals the target. */
    public boolean sound() {
        return completed && differences.isEmpty() && violations.stream().noneMatch(Violation::isError);
    }

    /** The violations that make the plan unsound. */
    public List<Violation> errors() {
        return violations.stream().filter(Violation::isError).toList();
    }
}
