// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.List;

/**
 * The facts of a step kind that are data.
 *
 * @param id         identifier such as {@code OCS-08-12}
 * @param phase      identifier of its phase such as {@code OCS-08}
 * @param kinds      how it is done: {@code powershell}, {@code wizard}, {@code manual} and so on
 * @param per        for what it is repeated
 * @param scripted   whether a script is written for each instance
 * @param roles      codes of who does it; texts {@code role.<code>}
 * @param where      codes of where it is done; texts {@code where.<code>}
 * @param interrupts codes of whom it interrupts; texts {@code interrupts.<code>}
 * @param pages      pages of the documentation it comes from
 * @param ours       whether the step itself is ours and the pages only come nearest
 * @param binds      names that its texts use
 */
public record StepFacts(String id, String phase, List<String> kinds, SubjectKind per, boolean scripted,
        List<String> roles, List<String> where, List<String> interrupts, List<String> pages, boolean ours,
        List<String> binds) {
}
