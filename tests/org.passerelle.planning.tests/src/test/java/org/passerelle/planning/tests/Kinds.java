// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.tests;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.EdgeFact;
import org.passerelle.planning.Join;
import org.passerelle.planning.StepCatalogue;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepKind;
import org.passerelle.planning.SubjectKind;

/** Small catalogues made in code. */
final class Kinds {

    private final List<StepKind> kinds = new ArrayList<>();
    private final List<EdgeFact> edges = new ArrayList<>();

    static StepKind.Builder kind(String id, String phase, SubjectKind per) {
        return StepKind.of(new StepFacts(id, phase, List.of("manual"), per, false, List.of("SRV"), List.of("TB13"),
                List.of(), List.of("page.md"), true, List.of("subject")));
    }

    Kinds with(String id, SubjectKind per) {
        return with(kind(id, "OCS-03", per));
    }

    Kinds with(StepKind.Builder builder) {
        kinds.add(builder.build());
        return this;
    }

    Kinds edge(String before, String after, Join join) {
        edges.add(new EdgeFact(before, after, true, join, "because"));
        return this;
    }

    Kinds soft(String before, String after, Join join) {
        edges.add(new EdgeFact(before, after, false, join, "recommended"));
        return this;
    }

    StepCatalogue catalogue() {
        return new StepCatalogue(kinds, edges, List.of());
    }
}
