// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line in this process, with what it printed. */
record Call(int code, String out, String err) {

    static Call of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(words, new PrintWriter(out), new PrintWriter(err), false);
        return new Call(code, out.toString(), err.toString());
    }

    String all() {
        return out + err;
    }
}
