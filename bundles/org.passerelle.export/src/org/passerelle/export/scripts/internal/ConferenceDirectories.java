// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Pool;

/** OCS-10-01: moves a conference directory; its number stays. */
final class ConferenceDirectories implements ScriptMaker {

    @Override
    public void fill(Job job) {
        ConferenceDirectory directory = job.subject().legacy(ConferenceDirectory.class)
                .orElseGet(() -> About.element(job.subject(), ConferenceDirectory.class));
        Value.Number number = Value.number(directory.getNumber());
        Value.Fqdn target = Bindings.name(About.successor(job, (Pool) directory.eContainer()));
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(number)
                .doneWhen(Condition.endsWith(look("Get-CsConferenceDirectory", "Identity", number).exactlyOne()
                        .read("ServiceId"), Value.text(":" + target.name())))
                .change(call("Move-CsConferenceDirectory").with("Identity", number).with("TargetPool", target).build())
                .build());
    }
}
