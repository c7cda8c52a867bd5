// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/**
 * What the head of a script tells its reader. Any text is fine here: it is cleaned before it becomes a comment.
 *
 * @param stepId the step instance, for example {@code OCS-06-03@wave:Pilot}
 * @param title the step's title
 * @param shell the shell to run it in
 * @param machine the machine to run it on
 * @param role the role the operator needs
 * @param source the page the step comes from
 */
public record ScriptInfo(String stepId, String title, String shell, String machine, String role, String source) {

    /** The step id as a file name without extension: letters, digits, dot, dash and underscore. */
    public String fileStem() {
        return stepId.replaceAll("[^A-Za-z0-9.-]+", "_");
    }
}
