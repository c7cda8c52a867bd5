// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

import org.passerelle.powershell.command.Literals;
import org.passerelle.powershell.command.Variable;

/**
 * Something the operator must type in, because it must not stand in a file.
 *
 * @param answer the variable with the answer, of scope ASKED
 * @param kind what is asked for
 * @param prompt the question in the reader's language
 * @param alsoInDryRun whether a look needs the answer, and not only a change
 */
public record Question(Variable answer, Kind kind, String prompt, boolean alsoInDryRun) {

    /** What can be asked for. */
    public enum Kind {
        /** A user name with its password. */
        CREDENTIAL,
        /** A password alone. */
        SECRET
    }

    /** @throws org.passerelle.powershell.command.CommandException when the prompt holds control characters */
    public Question {
        Literals.requireWritable(prompt);
    }

    /** Asks for a user name and password. */
    public static Question credential(String name, String prompt) {
        return new Question(Variable.asked(name), Kind.CREDENTIAL, prompt, false);
    }

    /** Asks for a password. */
    public static Question secret(String name, String prompt) {
        return new Question(Variable.asked(name), Kind.SECRET, prompt, false);
    }

    /** The same question, asked in a dry run too, because something cannot be looked at without the answer. */
    public Question toLook() {
        return new Question(answer, kind, prompt, true);
    }
}
