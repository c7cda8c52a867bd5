// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.topology.texts.Json;

/** Prints problems as a JSON array. */
final class JsonReport {

    private JsonReport() {
    }

    static String print(List<Problem> problems) {
        return Json.write(problems.stream().map(JsonReport::entry).toList());
    }

    private static Map<String, Object> entry(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", problem.id());
        json.put("severity", problem.severity().getLiteral());
        json.put("message", problem.message());
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("column", problem.column());
        json.put("element", problem.element());
        json.put("help", problem.help());
        return json;
    }
}
