// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepFacts;

class RegistryTest {

    @Test
    void everyScriptedKindHasAMakerAndEveryMakerAScriptedKind() {
        Set<String> scripted = Facts.all().stream().filter(StepFacts::scripted).map(StepFacts::id)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(ScriptExport.kinds()).containsExactlyInAnyOrderElementsOf(scripted);
    }
}
