// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.List;
import org.passerelle.powershell.command.Value;

/** Something that holds or does not hold when the script looks. Looking never changes anything. */
public sealed interface Condition {

    /** A property compared with a value. */
    record Compare(Observation observation, Match match, Value value) implements Condition {
    }

    /** As many objects as stated are found. */
    record Count(Query query, int count) implements Condition {
    }

    /** At least one object is found. */
    record Exists(Query query) implements Condition {
    }

    /** A file, folder or registry key is there. */
    record PathExists(Value path) implements Condition {
    }

    /** A value of the running script compared with another. */
    record Same(Value left, Match match, Value right) implements Condition {
    }

    /** No earlier unit of this run has changed anything; guards what is needed only after a change, as a restart. */
    record NothingDone() implements Condition {
    }

    /** All conditions hold, looked at in order until one does not. */
    record All(List<Condition> conditions) implements Condition {
        /** Keeps an immutable copy. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** One of the conditions holds, looked at in order until one does. */
    record Any(List<Condition> conditions) implements Condition {
        /** Keeps an immutable copy. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {
    }

    /** The property's text equals the value. */
    static Condition is(Observation observation, Value value) {
        return new Compare(observation, Match.EQUALS, value);
    }

    /** The property's text ends with the value. */
    static Condition endsWith(Observation observation, Value value) {
        return new Compare(observation, Match.ENDS_WITH, value);
    }

    /** The property's text holds the value. */
    static Condition contains(Observation observation, Value value) {
        return new Compare(observation, Match.CONTAINS, value);
    }

    /** The query finds something. */
    static Condition exists(Query query) {
        return new Exists(query);
    }

    /** The query finds nothing. */
    static Condition none(Query query) {
        return new Count(query, 0);
    }

    /** The query finds so many objects. */
    static Condition count(Query query, int count) {
        return new Count(query, count);
    }

    /** See {@link NothingDone}. */
    static Condition nothingDone() {
        return new NothingDone();
    }

    /** All hold. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** One holds. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** The condition does not hold. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }
}
