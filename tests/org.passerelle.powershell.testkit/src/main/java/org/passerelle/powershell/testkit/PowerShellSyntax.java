// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An independent PowerShell parser: the tree-sitter grammar, run by Node.js. It knows nothing of how the scripts are
 * made. One call starts one process for any number of scripts.
 */
public final class PowerShellSyntax {

    private record Answer(List<ParsedScript> scripts) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private PowerShellSyntax() {
    }

    /**
     * Parses scripts given as text.
     *
     * @throws IllegalStateException with the reason when Node.js, npm or the grammar cannot be had
     */
    public static List<ParsedScript> parse(List<String> scripts) {
        try {
            String answer = new NodeParser().run(JSON.writeValueAsString(Map.of("scripts", scripts)));
            return JSON.readValue(answer, Answer.class).scripts();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The PowerShell parser answered something else than its result.", e);
        }
    }

    /** Parses one script given as text. */
    public static ParsedScript parse(String script) {
        return parse(List.of(script)).get(0);
    }

    /** Parses one script given as a file's bytes in UTF-8. */
    public static ParsedScript parse(byte[] file) {
        return parse(new String(file, StandardCharsets.UTF_8));
    }
}
