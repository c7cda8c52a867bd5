// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.migration.Severity;
import org.passerelle.topology.texts.Json;

/** Prints problems in the Static Analysis Results Interchange Format, version 2.1.0. */
final class SarifReport {

    private SarifReport() {
    }

    static String print(List<Problem> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        document.put("version", "2.1.0");
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", tool(problems));
        run.put("results", problems.stream().map(SarifReport::result).toList());
        document.put("runs", List.of(run));
        return Json.write(document);
    }

    private static Map<String, Object> tool(List<Problem> problems) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Passerelle");
        driver.put("rules", problems.stream().map(Problem::id).distinct().sorted().map(id -> Map.of("id", id)).toList());
        return Map.of("driver", driver);
    }

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(problem.file())));
        if (problem.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", problem.line());
            region.put("startColumn", Math.max(1, problem.column()));
            place.put("region", region);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.id());
        result.put("level", level(problem.severity()));
        result.put("message", Map.of("text", problem.message()));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }

    /** A relative address for any name: a colon is no scheme, two strokes are no host. */
    private static String uri(String file) {
        return Arrays.stream(file.replaceFirst("^/+", "/").split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
