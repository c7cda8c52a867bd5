// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
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
        job.lync(Operator.ADMINISTRATOR).add(Unit.of(name)
                .doneWhen(Condition.is(Policies.of("Get-CsConferencingPolicy", name).exactlyOne().read(ANONYMOUS),
                        Value.bool(true)))
                .change(call("Set-CsConferencingPolicy").with("Identity", name).with(ANONYMOUS, Value.bool(true)).build())
                .build());
    }
}
