// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.powershell.testkit.CommandChecks;
import org.passerelle.powershell.testkit.FrameChecks;
import org.passerelle.powershell.testkit.ParsedScript;
import org.passerelle.powershell.testkit.PowerShellSyntax;

/** The checks on syntax trees notice what they are there for. */
class SyntaxCheckTest {

    private static final List<String> SCRIPTS = List.of(
            "Get-CsNothing\nGet-CsUser -Nonsense 'x'\nMove-CsUser -Identity 'sip:a@b.c'\nSet-CsUser -Identity 'x' -Enabled 1",
            "Move-CsUser -Identity 'sip:a@b.c' -Target 'p.b.c' -Force\nMove-CsUser -Identity 'sip:a@b.c' -Target 'p.b.c' -Report 'x'",
            "Get-CsUser -Identity 'o\u2019 ; Remove-CsUser x'",
            "& 'cmd' /c dir\nWrite-Output -InputObject \"x $y\"\n[System.IO.File]::Delete('x')",
            "Move-CsUser -Identity 'sip:a@b.c' -Target 'p.b.c'",
            "foreach ($row in $rows) {\n Move-CsUser -Identity $row.A -Target 'p.b.c' -WhatIf:$WhatIfPreference\n}",
            "foreach ($row in $rows) {\n try {\n Move-CsUser -Identity $row.A -Target 'p.b.c' -WhatIf:$false\n } catch { throw }\n}",
            "Get-CsUser -Identity 'x' }");

    private static List<ParsedScript> trees;

    @BeforeAll
    static void parse() {
        trees = PowerShellSyntax.parse(SCRIPTS);
    }

    @Test
    void unknownCommandsAndParametersAndMissingOnesAreNamed() {
        assertThat(CommandChecks.problems(trees.get(0))).containsExactly(
                "line 1: Get-CsNothing is not in the reference",
                "line 2: Get-CsUser -Nonsense is not legal in Lync Server 2013",
                "line 3: Move-CsUser fits no parameter set with [Identity]",
                "line 4: Set-CsUser -Enabled needs $true or $false, not 1");
    }

    @Test
    void parametersThatAreNeverWrittenOrCameLaterAreNamed() {
        assertThat(CommandChecks.problems(trees.get(1))).containsExactly(
                "line 1: Move-CsUser -Force is not legal in Lync Server 2013",
                "line 2: Move-CsUser -Report is not legal in Lync Server 2013");
    }

    @Test
    void aTypographicQuoteThatEndsALiteralIsAnError() {
        assertThat(trees.get(2).errors()).singleElement().asString()
                .startsWith("line 1, column 22: a typographic quote ends the literal");
    }

    @Test
    void operatorsExpandableStringsAndForeignMethodsAreNamed() {
        assertThat(CommandChecks.problems(trees.get(3))).contains("line 1: 'cmd' is called by an operator",
                "the method Delete is not allowed", "line 2: a string that is not in single quotes");
    }

    @Test
    void anUnguardedChangeIsNamed() {
        assertThat(FrameChecks.unguarded(trees.get(4))).containsExactly("line 1: Move-CsUser runs again on a second run");
        assertThat(FrameChecks.reachedByWhatIf(trees.get(4))).containsExactly(
                "line 1: Move-CsUser is called in a dry run");
    }

    @Test
    void aLoopThatAFailureEndsIsNamed() {
        assertThat(FrameChecks.notIsolated(trees.get(5))).containsExactly("line 2: a failing Move-CsUser ends the loop");
        assertThat(FrameChecks.reachedByWhatIf(trees.get(5))).isEmpty();
        assertThat(FrameChecks.notIsolated(trees.get(6))).containsExactly("line 3: a failing Move-CsUser ends the loop");
        assertThat(FrameChecks.reachedByWhatIf(trees.get(6))).hasSize(1);
    }

    @Test
    void aSyntaxErrorIsNamedWithItsPlace() {
        assertThat(trees.get(7).errors()).isNotEmpty().first().asString().startsWith("line 1, column ");
    }
}
