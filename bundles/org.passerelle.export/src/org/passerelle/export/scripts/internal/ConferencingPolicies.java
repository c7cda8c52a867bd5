// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Policy;
import org.passerelle.topology.TopologyPackage;

/** OCS-08-13: lets anonymous participants into meetings of moved users. */
final class ConferencingPolicies implements ScriptMaker {

    private static final String ANONYMOUS = "AllowAnonymousParticipantsInMeetings";

    @Override
    public void fill(Job job) {
        Value.Text name = Bindings.identity(About.element(job.subject(), Policy.class),
                TopologyPackage.eINSTANCE.getNamedElement_Name());
        Observation allowed = Policies.of("Get-CsConferencingPolicy", name).exactlyOne().read(ANONYMOUS);
        job.lync(Operator.ADMINISTRATOR).add(Unit.of(name).doneWhen(Condition.is(allowed, Value.bool(true)))
                .change(set(name, Value.bool(true)))
                .undo(PutBack.flag(job, allowed, value -> set(name, value))).build());
    }

    private static Command set(Value.Text name, Value value) {
        return call("Set-CsConferencingPolicy").with("Identity", name).with(ANONYMOUS, value).build();
    }
}
