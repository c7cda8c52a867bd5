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

    private final StepInstance step;
    private final PlanTexts texts;

    StepHead(StepInstance step, Locale locale) {
        this.step = step;
        this.texts = PlanTexts.of(locale);
    }

    /**
     * @param shell the shell to run the script in
     * @param machines names of the computers to run it on, none when the model does not tell
     */
    ScriptInfo info(String shell, List<String> machines) {
        StepFacts facts = step.kind().facts();
        return new ScriptInfo(step.id(), texts.text(step.kindId() + ".title", step.about().bindings()), shell,
                machines.isEmpty() ? named("where.", facts.where()) : String.join(", ", machines),
                named("role.", facts.roles()), String.join(", ", facts.pages()));
    }

    private String named(String prefix, List<String> codes) {
        return codes.stream().map(code -> texts.text(prefix + code)).collect(Collectors.joining("; "));
    }
}
