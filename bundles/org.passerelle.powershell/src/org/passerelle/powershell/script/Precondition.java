// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import java.util.List;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/** Something that must be there before a script touches anything; a missing one ends the script with exit code 2. */
public sealed interface Precondition {

    /** The module Lync of Lync Server 2013 can be loaded. */
    record LyncModule() implements Precondition {
    }

    /** The WMI provider of the legacy product answers, as the package OCSWMIBC.msi brings it. */
    record LegacyWmiProvider() implements Precondition {
    }

    /** A module can be loaded, for example {@code ActiveDirectory} or {@code DnsServer}. */
    record Module(String name) implements Precondition {
        /** @throws CommandException when the name is not of letters, digits and dots */
        public Module {
            if (!name.matches("[A-Za-z][A-Za-z0-9.]*")) {
                throw new CommandException("'" + name.replaceAll("\\p{Cntrl}", "\uFFFD") + "' is no module name.");
            }
        }
    }

    /** The script runs on one of these computers. */
    record Computer(List<Value.Fqdn> names) implements Precondition {
        /** @throws CommandException when there is none */
        public Computer {
            names = List.copyOf(names);
            Value.list(names.toArray(Value[]::new));
        }
    }

    /** The operator is a member of one of these groups. */
    record Member(List<Value.Text> groups) implements Precondition {
        /** @throws CommandException when there is none */
        public Member {
            groups = List.copyOf(groups);
            Value.list(groups.toArray(Value[]::new));
        }
    }

    /** Any other condition, with the message for the operator. */
    record That(Requirement requirement) implements Precondition {
    }

    /** See {@link That}. */
    static Precondition that(Condition condition, String message) {
        return new That(new Requirement(condition, message));
    }
}
