// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Wave;

/** Names of scripts come from the identifiers of steps. */
class FileNamesTest {

    private final Woodgrove woodgrove = new Woodgrove().with(slice -> Optional.of(List.of()));

    private List<String> named(String... names) {
        for (int i = 0; i < names.length; i++) {
            waves().get(i).setName(names[i]);
        }
        return Woodgrove.scripts(woodgrove.of("OCS-08-12")).stream().map(ScriptFile::fileName).toList();
    }

    private List<Wave> waves() {
        return woodgrove.migration().getWaves().subList(1, 5);
    }

    @Test
    void aPlainNameIsKept() {
        assertThat(named("Finance", "Sales-2", "West.1", "Z")).containsExactly("OCS-08-12_wave-Finance.ps1",
                "OCS-08-12_wave-Sales-2.ps1", "OCS-08-12_wave-West.1.ps1", "OCS-08-12_wave-Z.ps1");
    }

    @Test
    void namesThatLookAlikeAfterwardsStayApart() {
        assertThat(named("a b", "a_b", "a/b", "a\u2019b")).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("OCS-08-12_wave-a_b-[0-9a-f]{8}\\.ps1"));
    }

    @Test
    void namesThatDifferInLetterCaseOnlyStayApartOnWindows() {
        assertThat(named("Sales", "SALES", "sales", "Other").stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameDoesNotDependOnOtherSteps() {
        String alone = named("Straße", "b", "c", "d").getFirst();
        assertThat(named("Straße", "x", "y", "z").getFirst()).isEqualTo(alone);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(named("x".repeat(300), "y", "z", "..\\..\\evil").stream()).allMatch(name -> name.length() <= 120)
                .noneMatch(name -> name.contains("\\") || name.contains("/"));
    }
}
