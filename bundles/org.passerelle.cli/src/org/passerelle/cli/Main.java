// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line. */
@Command(name = "passerelle", version = "passerelle 0.1.0", mixinStandardHelpOptions = true,
        description = "Plans the move of a deployment to Lync Server 2013.")
public final class Main {

    private Main() {
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
