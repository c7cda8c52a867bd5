// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/**
 * A reading command and the objects of its answer that count.
 *
 * @param command the reading command
 * @param filters comparisons that an object must all pass
 * @param ifMissing what to make of an object that cannot be read
 */
public record Query(Command command, List<Filter> filters, Missing ifMissing) {

    /** What a query makes of an answer that is not there. */
    public enum Missing {
        /** An error of the command fails the unit; any number of objects is fine. */
        FAIL,
        /** An error of the command counts as no object: for asking whether something exists. */
        NOTHING,
        /** Anything but exactly one object fails the unit. */
        NOT_ONE_FAILS
    }

    /**
     * One comparison.
     *
     * @param property the property, possibly a dotted path; empty for the object itself
     * @param match how to compare
     * @param value with what
     */
    public record Filter(String property, Match match, Value value) {
        /** @throws CommandException when the property is no plain name */
        public Filter {
            Observation.requireProperty(property);
        }
    }

    /** @throws CommandException when the command changes something */
    public Query {
        if (command.changes()) {
            throw new CommandException(command + " changes something and cannot be a query.");
        }
        filters = List.copyOf(filters);
    }

    /** All objects of the answer. */
    public static Query of(Command command) {
        return new Query(command, List.of(), Missing.FAIL);
    }

    /** The same query with one more comparison. */
    public Query where(String property, Match match, Value value) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(new Filter(property, match, value));
        return new Query(command, more, ifMissing);
    }

    /** The same query for objects whose property starts or ends with a blank. */
    public Query withOuterBlanks(String property) {
        return where(property, Match.HAS_OUTER_BLANKS, Value.text(""));
    }

    /** The same query; an error of the command counts as no object. */
    public Query orNothing() {
        return new Query(command, filters, Missing.NOTHING);
    }

    /** The same query; anything but exactly one object fails the unit. */
    public Query exactlyOne() {
        return new Query(command, filters, Missing.NOT_ONE_FAILS);
    }

    /** The text of a property of what is found. */
    public Observation read(String property) {
        return new Observation(this, List.of(property));
    }
}
