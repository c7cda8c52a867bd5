// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.ScriptInfo;
import org.passerelle.powershell.script.Scripts;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.testkit.CallArgument;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;
import org.passerelle.powershell.testkit.StringLiteral;

/** No text of a model becomes code. */
class HostileTextTest {

    private static final List<String> PIECES = List.of("'", "''", "\u2018", "\u2019", "\u201A", "\u201B", "\u201C", "\u201D",
            "\"", "`", "`'", "$(Remove-Item C:\\ -Recurse)", "${env:x}", "$x", ";Remove-Item x", "; exit 0 #", "#>", "<#",
            "#", "@'", "'@", "@\"", "|", "&", "& calc", "{", "}", "(", ")", "[System.IO.File]::Delete('x')", "--%", "\u202E",
            "\u200F\u05D0", "\u2028", "\u00E9", "O\u2019Brien", "%", "*", "?", "\\", "\uD83D\uDE00", "\uFEFF", " ", "a",
            "<script>", "${x}", "<#if x>", "</#list>", "${\"x\"?new()}", "=cmd|'/c calc'!A1", "\u2013Force", "-Force",
            "sip:a@b.c", "\u037E", "\uFF07", "\u02BC", "-WhatIf:$false", "0x1F", "$true", "null", "@{a=1}", ",", "..");

    private static final int COUNT = 500;

    private static List<String> texts() {
        Random random = new Random(20130);
        List<String> texts = new ArrayList<>(PIECES);
        while (texts.size() < COUNT) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String scriptWith(String text) {
        Query policy = Query.of(Command.of("Get-CsVoicePolicy").build());
        Script script = Script.of(new ScriptInfo(text, text, text, text, text, text))
                .require(new Precondition.Member(List.of(Value.text(text))))
                .require(Precondition.that(Condition.exists(policy), text))
                .ask(Question.credential("admin", text))
                .add(Unit.of(Value.text(text)).doneWhen(Condition.is(policy.read("Description"), Value.text(text)))
                        .require(Condition.exists(policy), text)
                        .change(Command.of("Set-CsVoicePolicy").with("Identity", Value.text("global"))
                                .with("Description", Value.text(text)).with("PstnUsages", Value.add(Value.text(text))).build())
                        .build())
                .build();
        return new String(Scripts.render(script), StandardCharsets.UTF_8);
    }

    @Test
    void everyTextComesOutAsOneLiteralWithThatValue() {
        List<String> texts = texts();
        List<ParsedScript> trees = PowerShellSyntax.parse(texts.stream().map(HostileTextTest::scriptWith).toList());
        int plain = PowerShellSyntax.parse(scriptWith("plain")).strings().size();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            ParsedScript tree = trees.get(i);
            assertThat(CommandChecks.problems(tree)).as(text).isEmpty();
            assertThat(tree.strings()).as(text).hasSize(plain);
            // step id, group (twice), precondition, question, object, guard, requirement, verification, two arguments
            assertThat(tree.strings().stream().map(StringLiteral::value).filter(text::equals)).as(text)
                    .hasSizeGreaterThanOrEqualTo(11);
            CallArgument argument = tree.calls().stream().filter(call -> call.name().equals("Set-CsVoicePolicy"))
                    .findFirst().orElseThrow().argument("Description").orElseThrow();
            assertThat(argument.kind()).as(text).isEqualTo("verbatim_string_characters");
            assertThat(argument.values()).as(text).containsExactly(text);
        }
    }

    @Test
    void whatADryRunPrintsIsTheCallItself() {
        List<String> scripts = PIECES.stream().map(text -> new String(Scripts.render(Samples.script("S")
                .add(Unit.of(Value.text("x")).doneWhen(Condition.exists(Query.of(Command.of("Get-CsPool").build())))
                        .change(Command.of("New-CsStaticRoute").with("TCPRoute").with("Destination", Value.text("10.0.0.1"))
                                .with("Port", Value.port(5060)).with("MatchUri", Value.text(text)).build()).build())
                .build()), StandardCharsets.UTF_8)).toList();
        List<String> printed = PowerShellSyntax.parse(scripts).stream().map(tree -> tree.strings().stream()
                .map(StringLiteral::value).filter(value -> value.startsWith("New-CsStaticRoute ")).findFirst().orElseThrow())
                .toList();
        List<ParsedScript> calls = PowerShellSyntax.parse(printed);
        for (int i = 0; i < PIECES.size(); i++) {
            assertThat(CommandChecks.problems(calls.get(i))).as(printed.get(i)).isEmpty();
            assertThat(calls.get(i).calls()).hasSize(1);
            assertThat(calls.get(i).calls().get(0).argument("MatchUri").orElseThrow().values())
                    .containsExactly(PIECES.get(i));
        }
    }

    @Test
    void commentsCarryNoLineBreakAndNoInvisibleCharacter() {
        ScriptInfo info = new ScriptInfo("OCS-01", "a\r\nRemove-Item x\u2028\u202E#> b\u0000", "s", "m", "r", "p");
        String script = new String(Scripts.render(Script.of(info).add(Unit.check(Value.text("x"),
                Condition.exists(Query.of(Command.of("Get-CsPool").build())), "m")).build()), StandardCharsets.UTF_8);
        ParsedScript tree = PowerShellSyntax.parse(script);
        assertThat(tree.comments()).contains("# Title: a  Remove-Item x  # > b");
        assertThat(tree.calls()).noneMatch(call -> call.name().equals("Remove-Item"));
    }

    @Test
    void lineBreaksAndNulAreRefusedInValues() {
        for (String text : List.of("a\nb", "a\r", "\u0000")) {
            assertThatThrownBy(() -> Value.text(text)).isInstanceOf(CommandException.class);
            assertThatThrownBy(() -> Precondition.that(
                    Condition.exists(Query.of(Command.of("Get-CsPool").build())), text)).isInstanceOf(CommandException.class);
            assertThatThrownBy(() -> Question.secret("a", text)).isInstanceOf(CommandException.class);
        }
    }
}
