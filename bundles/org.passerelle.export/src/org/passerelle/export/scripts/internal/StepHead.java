// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.planning.PlanTexts;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.StepInstance;
import org.passerelle.powershell.script.ScriptInfo;

/** What the head of a script says about its step. */
final class StepHead {

    private StepHead() {
    }

    static ScriptInfo of(StepInstance step, Locale locale, String shell) {
        PlanTexts texts = PlanTexts.of(locale);
        StepFacts facts = step.kind().facts();
        return new ScriptInfo(step.id(), texts.text(step.kindId() + ".title", step.about().bindings()), shell,
                named(texts, "where.", facts.where()), named(texts, "role.", facts.roles()),
                String.join(", ", facts.pages()));
    }

    private static String named(PlanTexts texts, String prefix, List<String> codes) {
        return codes.stream().map(code -> texts.text(prefix + code)).collect(Collectors.joining("; "));
    }
}
