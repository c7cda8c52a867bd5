// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

/**
 * Indents generated code by its braces: a line that ends with an opening bracket indents the next ones, a line that
 * starts with a closing one ends that. A literal never starts or ends a line with a bracket, as its quotes stand there.
 */
final class Indenter {

    private static final String STEP = "    ";

    private Indenter() {
    }

    /** The lines indented, without needless empty lines, each ended by CR LF. */
    static String indent(String code) {
        StringBuilder result = new StringBuilder(code.length() * 2);
        int depth = 0;
        boolean emptyBefore = false;
        for (String raw : code.strip().split("\n")) {
            String line = raw.strip();
            if (line.isEmpty()) {
                emptyBefore = true;
                continue;
            }
            if (emptyBefore && !line.startsWith("}")) {
                result.append("\r\n");
            }
            emptyBefore = false;
            boolean comment = line.startsWith("#");
            if (!comment && (line.startsWith("}") || line.startsWith(")"))) {
                depth--;
            }
            result.append(STEP.repeat(Math.max(0, depth))).append(line).append("\r\n");
            if (!comment && (line.endsWith("{") || line.endsWith("("))) {
                depth++;
            }
        }
        return result.toString();
    }
}
