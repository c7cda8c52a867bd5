// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

/** What a command does to the world outside the script. */
public enum Effect {
    /** Reads only, or works on the script's own values. */
    READS,
    /** Changes the deployment, a directory, a machine or a file that is not the script's own record. */
    CHANGES,
    /** Writes only the script's own record: transcript, results, log folder. */
    RECORDS
}
