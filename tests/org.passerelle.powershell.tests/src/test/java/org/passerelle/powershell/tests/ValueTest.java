// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Scripts;
import org.passerelle.powershell.script.Unit;

class ValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"pool.contoso.net", "a.b", "x-1.co", "1.2.3.4"})
    void domainNamesAreTaken(String name) {
        assertThat(Value.fqdn(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pool", "pool..net", ".net", "pool.net.", "-a.net", "a-.net", "a b.net", "pool.net;x",
            "p\u00F4le.net", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.net"})
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> Value.fqdn(name)).isInstanceOf(CommandException.class)
                .hasMessageEndingWith("is not a fully qualified domain name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sip:kim@contoso.com", "sip:o'brien@contoso.com", "sip:a.b+c@x.y"})
    void sipUrisAreTaken(String uri) {
        assertThat(Value.sip(uri).uri()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kim@contoso.com", "sip:@contoso.com", "sip:kim", "sip:k im@contoso.com", "sip:*@contoso.com",
            "sip:a@b@contoso.com", "sip:a\u0000@contoso.com", "sip:\"a\"@contoso.com"})
    void otherUrisAreRefused(String uri) {
        assertThatThrownBy(() -> Value.sip(uri)).isInstanceOf(CommandException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C:\\*.txt", "a?b", "C:\\x[1]", "a|b", "a\nb", "a\"b"})
    void wildcardsAndImpossiblePathsAreRefused(String path) {
        assertThatThrownBy(() -> Value.path(path)).isInstanceOf(CommandException.class);
    }

    @Test
    void portsLieInTheirRange() {
        assertThat(Value.port(65535).value()).isEqualTo(65535);
        assertThatThrownBy(() -> Value.port(0)).hasMessage("A port lies between 1 and 65535, not 0.");
        assertThatThrownBy(() -> Value.port(65536)).isInstanceOf(CommandException.class);
    }

    @Test
    void spansAreWrittenAsTheShellReadsThem() {
        assertThat(Value.span(Duration.ofSeconds(3723)).text()).isEqualTo("01:02:03");
        assertThat(Value.span(Duration.ofDays(2).plusHours(1)).text()).isEqualTo("2.01:00:00");
        assertThatThrownBy(() -> Value.span(Duration.ofMillis(1))).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Value.span(Duration.ofSeconds(-1))).isInstanceOf(CommandException.class);
    }

    @Test
    void variablesHaveNamesOfAFixedAlphabet() {
        assertThatThrownBy(() -> Variable.row("a b")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Variable.row("")).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Variable.result("x;calc")).isInstanceOf(CommandException.class);
        assertThat(Variable.item().name()).isEmpty();
    }

    @Test
    void listsAreNotEmptyAndNotNested() {
        assertThatThrownBy(() -> Value.list()).isInstanceOf(CommandException.class);
        assertThatThrownBy(() -> Value.add(Value.remove(Value.text("x")))).isInstanceOf(CommandException.class);
    }

    @Test
    void everyKindIsWrittenInItsForm() {
        Command command = Command.of("Export-CsPersistentChatData").with("DBInstance", Value.text("sql01\\MGC"))
                .with("FileName", Value.path("C:\\W\u00F6rk\\chat.zip")).with("Level", Value.text("All"))
                .with("Scope", Value.list(Value.text("a"), Value.text("b'c")))
                .with("StartDate", Value.date(LocalDate.of(2010, 1, 31))).with("DisableExportedNodes").build();
        String script = new String(Scripts.render(Samples.script("PCHAT-02-03").add(Unit.of(Value.number(7)).repeatable()
                .change(command).verify(new Condition.PathExists(Value.path("C:\\x")), "No file.").build()).build()),
                StandardCharsets.UTF_8);
        assertThat(script).contains("Export-CsPersistentChatData -DBInstance 'sql01\\MGC' -FileName 'C:\\W\u00F6rk\\chat.zip'"
                + " -Level 'All' -Scope @('a', 'b''c') -StartDate '2010-01-31T00:00:00' -DisableExportedNodes"
                + " -Report (Get-ReportPath -Name 'Export-CsPersistentChatData') -ErrorAction 'Stop'");
    }

    @Test
    void aQueryOnlyReads() {
        Command change = Command.of("Enable-CsTopology").build();
        assertThatThrownBy(() -> Query.of(change)).hasMessage(
                "Enable-CsTopology changes something and cannot be a query.");
    }
}
