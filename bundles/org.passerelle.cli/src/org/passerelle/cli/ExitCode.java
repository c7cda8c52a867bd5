// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

/** What a command tells its caller. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;
    /** Findings of severity error. */
    static final int FINDINGS = 1;
    /** Wrong usage, unreadable input or a place that can't be written to. */
    static final int USAGE = 2;
    /** A defect of the program. */
    static final int DEFECT = 70;

    private ExitCode() {
    }
}
