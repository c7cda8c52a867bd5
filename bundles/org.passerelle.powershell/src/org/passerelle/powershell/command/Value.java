// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A value of an argument. Each kind checks itself when it is made, so a value that exists can be written. */
public sealed interface Value permits Value.Text, Value.Fqdn, Value.SipUri, Value.FilePath, Value.Number, Value.Bool,
        Value.Span, Value.Date, Value.ListOf, Value.ListChange, Value.Table, Value.Switch, Variable, Value.PlainSecret,
        Value.Trimmed, Value.Words {

    /** Free text. */
    record Text(String text) implements Value {
        /** @throws CommandException for control characters */
        public Text {
            Literals.requireWritable(text);
        }
    }

    /** A fully qualified domain name. */
    record Fqdn(String name) implements Value {
        /** @throws CommandException when it is none */
        public Fqdn {
            Grammar.requireFqdn(name);
        }
    }

    /** A SIP URI, {@code sip:} included. */
    record SipUri(String uri) implements Value {
        /** @throws CommandException when it is none */
        public SipUri {
            Grammar.requireSipUri(uri);
        }
    }

    /** A Windows or UNC path without wildcard characters. */
    record FilePath(String path) implements Value {
        /** @throws CommandException for wildcards, characters no path has, or an empty path */
        public FilePath {
            Grammar.requirePath(path);
        }
    }

    /** A whole number. */
    record Number(long value) implements Value {
    }

    /** {@code $true} or {@code $false}. */
    record Bool(boolean value) implements Value {
    }

    /** A span of time, written {@code hh:mm:ss} or {@code d.hh:mm:ss}; parts of a second are refused. */
    record Span(Duration duration) implements Value {
        /** @throws CommandException when negative or not in whole seconds */
        public Span {
            if (duration.isNegative() || duration.getNano() != 0) {
                throw new CommandException("A time span must be of whole seconds and not negative, not " + duration + ".");
            }
        }

        /** The span as .NET writes it. */
        public String text() {
            String clock = String.format(Locale.ROOT, "%02d:%02d:%02d", duration.toHoursPart(),
                    duration.toMinutesPart(), duration.toSecondsPart());
            return duration.toDays() == 0 ? clock : duration.toDays() + "." + clock;
        }
    }

    /** A day, written in the form every culture reads alike. */
    record Date(LocalDate day) implements Value {
    }

    /** A list of values, {@code @('a', 'b')}. */
    record ListOf(List<Value> values) implements Value {
        /** @throws CommandException when empty or holding a switch or a change */
        public ListOf {
            values = List.copyOf(values);
            Grammar.requireItems(values);
        }
    }

    /** What to do with the items of a list property. */
    enum ListAction {
        /** Adds the items to those there. */
        ADD("Add"),
        /** Puts the items in place of all those there. */
        REPLACE("Replace"),
        /** Takes the items away. */
        REMOVE("Remove");

        private final String key;

        ListAction(String key) {
            this.key = key;
        }

        /** The key of the hash table. */
        public String key() {
            return key;
        }
    }

    /** A change of a list property, {@code @{Add=@('a', 'b')}}. */
    record ListChange(ListAction action, List<Value> values) implements Value {
        /** @throws CommandException when empty or holding a switch or a change */
        public ListChange {
            values = List.copyOf(values);
            Grammar.requireItems(values);
        }
    }

    /** A hash table, {@code @{'Name' = 'value'}}, in the order of the entries. */
    record Table(List<Entry> entries) implements Value {
        /** Keeps an immutable copy. */
        public Table {
            entries = List.copyOf(entries);
            Grammar.requireItems(entries.stream().map(Entry::value).toList());
        }
    }

    /** One entry of a {@link Table}. */
    record Entry(Text key, Value value) {
    }

    /** The presence of a switch parameter. */
    record Switch() implements Value {
    }

    /** What the operator typed in as a secret, turned into plain text only at the call. */
    record PlainSecret(Variable secret) implements Value {
    }

    /** The text of a variable without blanks at its ends. */
    record Trimmed(Variable variable) implements Value {
    }

    /** The texts between the blanks of a variable's text, as the items of a list are told in a result. */
    record Words(Variable variable) implements Value {
    }

    /** Free text, see {@link Text}. */
    static Text text(String text) {
        return new Text(text);
    }

    /** A host or pool name, see {@link Fqdn}. */
    static Fqdn fqdn(String name) {
        return new Fqdn(name);
    }

    /** A SIP URI, see {@link SipUri}. */
    static SipUri sip(String uri) {
        return new SipUri(uri);
    }

    /** A path, see {@link FilePath}. */
    static FilePath path(String path) {
        return new FilePath(path);
    }

    /** A whole number, see {@link Number}. */
    static Number number(long value) {
        return new Number(value);
    }

    /** A TCP or UDP port. @throws CommandException outside 1 to 65535 */
    static Number port(int port) {
        if (port < 1 || port > 65535) {
            throw new CommandException("A port lies between 1 and 65535, not " + port + ".");
        }
        return new Number(port);
    }

    /** A truth value, see {@link Bool}. */
    static Bool bool(boolean value) {
        return new Bool(value);
    }

    /** A span of time, see {@link Span}. */
    static Span span(Duration duration) {
        return new Span(duration);
    }

    /** A day, see {@link Date}. */
    static Date date(LocalDate day) {
        return new Date(day);
    }

    /** A list, see {@link ListOf}. */
    static ListOf list(Value... values) {
        return new ListOf(List.of(values));
    }

    /** Adds to a list property. */
    static ListChange add(Value... values) {
        return new ListChange(ListAction.ADD, List.of(values));
    }

    /** Replaces a list property. */
    static ListChange replace(Value... values) {
        return new ListChange(ListAction.REPLACE, List.of(values));
    }

    /** Removes from a list property. */
    static ListChange remove(Value... values) {
        return new ListChange(ListAction.REMOVE, List.of(values));
    }

    /** A path in double quotes inside the literal, as a native program's argument wants it. */
    static Text quotedPath(String path) {
        Grammar.requirePath(path);
        return new Text('"' + path + '"');
    }
}
