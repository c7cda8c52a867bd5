// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.files;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

import org.passerelle.app.UserError;
import org.passerelle.topology.files.AtomicFiles;

/** Run by tests in a process of its own, as a user who may do little: tries to read and to write, and prints what comes of it. */
public final class WithoutRights {

    private WithoutRights() {
    }

    /** @param arguments "read" or "write", and a file */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path file = Path.of(arguments[1]);
        try {
            if (arguments[0].equals("read")) {
                InputFiles.readable(file);
            } else {
                new Output(new AtomicFiles()).text(file, "text");
            }
            out.println("done");
        } catch (UserError error) {
            out.println(error.key() + " " + error.message(Locale.ENGLISH));
        }
    }
}
