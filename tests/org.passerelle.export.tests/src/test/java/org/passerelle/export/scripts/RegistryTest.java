// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.catalogue.StandardCatalogue;

class RegistryTest {

    @Test
    void everyScriptedKindHasAMakerAndEveryMakerAScriptedKind() {
        List<String> scripted = StandardCatalogue.get().kinds().stream().filter(kind -> kind.facts().scripted())
                .map(StepKind::id).toList();

        assertThat(ScriptExport.kinds()).containsExactlyInAnyOrderElementsOf(scripted);
    }
}
