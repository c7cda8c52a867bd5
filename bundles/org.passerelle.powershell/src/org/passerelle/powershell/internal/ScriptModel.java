// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.powershell.command.Literals;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.ResultLoop;
import org.passerelle.powershell.script.RowLoop;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Work;

/** Turns a script into what its template prints: texts, checked code, lists and maps of these. */
final class ScriptModel {

    private final Script script;
    private final Texts texts;

    ScriptModel(Script script, Texts texts) {
        this.script = script;
        this.texts = texts;
    }

    Map<String, Object> build() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("text", texts.all());
        model.put("head", new ScriptHead(script, texts).lines());
        model.put("stepId", script.info().stepId());
        model.put("stem", script.fileStem());
        model.put("logFolder", script.logFolder().path());
        model.put("maximumFailures", Code.of(Integer.toString(script.maximumFailures())));
        model.put("preconditions", script.preconditions().stream().map(ScriptModel::precondition).toList());
        model.put("questions", script.questions().stream().map(ScriptModel::question).toList());
        List<Object> files = new ArrayList<>();
        List<Object> work = new ArrayList<>();
        for (Work part : script.work()) {
            work.add(part(part, files));
        }
        model.put("files", files);
        model.put("work", work);
        model.put("resumes", script.resumes());
        script.work().stream().filter(ResultLoop.class::isInstance).map(ResultLoop.class::cast).findFirst()
                .ifPresent(loop -> model.put("resultStem", loop.stem()));
        model.put("uses", new ScriptUses(script).build());
        return model;
    }

    private static Map<String, Object> precondition(Precondition precondition) {
        return switch (precondition) {
            case Precondition.LyncModule module -> Map.of("kind", "lync");
            case Precondition.LegacyWmiProvider provider -> Map.of("kind", "wmi");
            case Precondition.Module module -> Map.of("kind", "module", "name", module.name());
            case Precondition.Computer computer -> names("computer", computer.names());
            case Precondition.Member member -> names("member", member.groups());
            case Precondition.That that -> Map.of("kind", "that", "condition",
                    Code.of(ConditionWriter.write(that.requirement().condition())), "message", that.requirement().message());
        };
    }

    private static Map<String, Object> names(String kind, List<? extends Value> names) {
        return Map.of("kind", kind, "names", Code.of(CodeWriter.value(new Value.ListOf(List.copyOf(names)))));
    }

    private static Map<String, Object> question(Question question) {
        boolean secret = question.kind() == Question.Kind.SECRET;
        return Map.of("variable", Code.of(CodeWriter.variable(question.answer())), "prompt", question.prompt(),
                "always", question.alsoInDryRun(),
                "ask", Code.of(secret ? "Read-Host -AsSecureString -Prompt" : "Get-Credential -Message"),
                "placeholder", Code.of(secret ? "New-Object -TypeName 'System.Security.SecureString'"
                        : "[System.Management.Automation.PSCredential]::Empty"));
    }

    private Map<String, Object> part(Work work, List<Object> files) {
        return switch (work) {
            case Unit unit -> new UnitModel(unit, texts).build("unit");
            case ItemLoop loop -> {
                Map<String, Object> model = new UnitModel(loop.unit(), texts).build("items");
                model.put("variable", Code.of("$item"));
                model.put("source", Code.of(ConditionWriter.query(loop.query())));
                yield model;
            }
            case RowLoop loop -> {
                String number = Integer.toString(files.size() + 1);
                files.add(file(loop, number));
                Map<String, Object> model = new UnitModel(loop.unit(), texts).build("rows");
                model.put("variable", Code.of("$row"));
                model.put("source", Code.of("$rows" + number));
                model.put("cells", cells(loop.allColumns()));
                model.put("resumes", loop.resumes());
                loop.excluded().ifPresent(column -> model.put("excluded", Code.of(CodeWriter.variable(column.value()))));
                yield model;
            }
            case ResultLoop loop -> results(loop);
        };
    }

    private Map<String, Object> results(ResultLoop loop) {
        Map<String, Object> model = new UnitModel(loop.unit(), texts).build("results");
        model.put("variable", Code.of("$row"));
        model.put("source", Code.of(loop.object().map(object -> "@($undone | Where-Object -FilterScript { $_.Object -eq "
                + CodeWriter.value(object) + " })").orElse("$undone")));
        model.put("cells", cells(loop.columns()));
        model.put("unchanged", Code.of("($before -eq " + CodeWriter.variable(Undo.AFTER) + ")"));
        return model;
    }

    private static List<Map<String, Object>> cells(List<Column> columns) {
        return columns.stream().map(column -> Map.<String, Object>of("name", column.name(), "value",
                Code.of(CodeWriter.variable(column.value())), "pattern", column.kind().pattern())).toList();
    }

    private static Map<String, Object> file(RowLoop loop, String number) {
        String columns = loop.allColumns().stream().map(column -> Literals.quote(column.name()))
                .collect(Collectors.joining(", ", "@(", ")"));
        return Map.of("parameter", Code.of("$CsvFile" + number), "rows", Code.of("$rows" + number),
                "path", loop.file().path(), "columns", Code.of(columns));
    }
}
