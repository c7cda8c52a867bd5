// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Wave;

/** The files that move users, and the checks of what they are made from. */
class WaveFilesTest {

    private final Woodgrove woodgrove = new Woodgrove();

    private ExportedScripts withPilot(UserRow... rows) {
        return woodgrove.with(slice -> Optional.of(slice.getCsv().contains("pilot") ? List.of(rows) : List.of()))
                .of("OCS-06-03");
    }

    private static UserRow row(int line, String address, String legacy, String target, String wave, String exclude) {
        return new UserRow(line, address, legacy, target, wave, exclude);
    }

    private static List<String> messages(ExportedScripts exported) {
        return exported.findings().stream().map(finding -> finding.message(Locale.ENGLISH)).toList();
    }

    private static String csv(ExportedScripts exported) {
        return exported.files().stream().filter(file -> file.kind() == ScriptFile.Kind.CSV).findFirst()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void aFileHasARowForEachUserWithItsPools() {
        String csv = csv(woodgrove.of("OCS-06-03"));

        assertThat(csv).startsWith("\uFEFFSipAddress;LegacyPool;TargetPool;Wave;Exclude\r\n"
                + "sip:lync.test1@woodgrove.com;ocspool.corp.woodgrove.com;lyncpool.corp.woodgrove.com;Pilot;\"\"\r\n");
        assertThat(csv.lines()).hasSize(101);
    }

    @Test
    void aFileThatSeveralStepsReadIsWrittenOnce() {
        assertThat(woodgrove.of("OCS-06-03", "OCS-06-04", "OCS-09-10").files().stream()
                .filter(file -> file.kind() == ScriptFile.Kind.CSV)).extracting(ScriptFile::fileName)
                .containsExactly("wave-Pilot.csv", "wave-Finance.csv", "wave-Sales.csv", "wave-Branches.csv",
                        "wave-Operations.csv");
    }

    @Test
    void anAddressMayHoldAnApostrophe() {
        assertThat(csv(withPilot(UserRow.of(2, "sip:o'brien@woodgrove.com")))).contains("\r\nsip:o'brien@woodgrove.com;");
    }

    @Test
    void whatIsNoAddressStopsTheScript() {
        for (String address : List.of("", " sip:a@woodgrove.com", "sip:a@woodgrove.com ", "a@woodgrove.com", "sip:a",
                "sip:*@woodgrove.com", "sip:a b@woodgrove.com", "=cmd", "sip:a@b_c.com", "sip:a\n@woodgrove.com")) {
            ExportedScripts exported = withPilot(UserRow.of(7, address));

            assertThat(exported.files()).as(address).isEmpty();
            assertThat(exported.findings()).as(address).extracting(ScriptFinding::kind)
                    .containsExactly(ScriptFinding.Kind.ROW_ADDRESS);
        }
        assertThat(messages(withPilot(UserRow.of(7, "anna")))).containsExactly("Step OCS-06-03@wave:Pilot gets no script: "
                + "waves/pilot.csv, line 7: this is no SIP address of the form sip:user@domain: anna");
    }

    @Test
    void aUserInTwoFilesIsFound() {
        woodgrove.with(slice -> Optional.of(List.of(UserRow.of(2,
                slice.getCsv().contains("pilot") ? "sip:anna@woodgrove.com" : "sip:ANNA@woodgrove.com"))));

        assertThat(messages(woodgrove.of("OCS-08-12"))).contains("Step OCS-08-12@wave:Finance gets no script: "
                + "waves/finance.csv, line 2: sip:ANNA@woodgrove.com stands in waves/pilot.csv:2 already.");
    }

    @Test
    void aRowThatContradictsTheMigrationIsFound() {
        assertThat(messages(withPilot(
                row(2, "sip:a@woodgrove.com", "other.corp.woodgrove.com", "", "", ""),
                row(3, "sip:b@woodgrove.com", "", "other.corp.woodgrove.com", "", ""),
                row(4, "sip:c@woodgrove.com", "", "", "Finance", ""),
                row(5, "sip:d@woodgrove.com", "OCSPOOL.corp.woodgrove.com", "lyncpool.corp.woodgrove.com", "Pilot", "yes"),
                row(6, "sip:e@woodgrove.com", "", "", "", "perhaps")))).containsExactly(
                "Step OCS-06-03@wave:Pilot gets no script: waves/pilot.csv, line 2: the file says "
                        + "other.corp.woodgrove.com, the migration says ocspool.corp.woodgrove.com.",
                "Step OCS-06-03@wave:Pilot gets no script: waves/pilot.csv, line 3: the file says "
                        + "other.corp.woodgrove.com, the migration says lyncpool.corp.woodgrove.com.",
                "Step OCS-06-03@wave:Pilot gets no script: waves/pilot.csv, line 4: the file says Finance, the migration "
                        + "says Pilot.",
                "Step OCS-06-03@wave:Pilot gets no script: waves/pilot.csv, line 6: Exclude must be yes, no or empty, not "
                        + "perhaps.");
    }

    @Test
    void anotherNumberOfUsersIsToldAndTheScriptWrittenNevertheless() {
        ExportedScripts exported = withPilot(UserRow.of(2, "sip:a@woodgrove.com"),
                row(3, "sip:b@woodgrove.com", "", "", "", "oui"));

        assertThat(messages(exported)).containsExactly(
                "Step OCS-06-03@wave:Pilot: waves/pilot.csv moves another number of users than the migration "
                        + "says: 1 instead of 100.");
        assertThat(Woodgrove.scripts(exported)).hasSize(1);
        assertThat(csv(exported)).contains(";Pilot;oui\r\n");
    }

    @Test
    void aWaveWithoutAFileIsFoundAtItsPlace() {
        Wave pilot = woodgrove.migration().getWaves().getFirst();

        ExportedScripts exported = woodgrove.with(WaveUsers.none()).of("OCS-06-03");

        assertThat(exported.files()).isEmpty();
        assertThat(exported.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isSameAs(pilot.getSlices().getFirst());
            assertThat(finding.feature().orElseThrow().getName()).isEqualTo("csv");
        });
    }

    @Test
    void aHostileNameOfAWaveStaysInItsCell() {
        for (String name : HostileTexts.all()) {
            woodgrove.migration().getWaves().getFirst().setName(name);
            String csv = csv(withPilot(UserRow.of(2, "sip:a@woodgrove.com")));

            List<List<String>> rows = cells(csv.substring(1));
            assertThat(rows).as(name).hasSize(2).allMatch(row -> row.size() == 5);
            String cell = rows.get(1).get(3);
            assertThat(cell.startsWith("'") ? cell.substring(1) : cell).as(name).isEqualTo(name);
            assertThat("=+-@").as(name).doesNotContain(cell.substring(0, 1));
        }
    }

    /** A reader of its own: cells between semicolons, quoted ones with doubled quotes. */
    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
