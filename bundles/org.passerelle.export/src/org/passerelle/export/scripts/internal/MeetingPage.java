// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Unit;

/** OCS-09-09: shows the link for legacy clients on the page for joining meetings. */
final class MeetingPage implements ScriptMaker {

    private static final String LINK = "ShowJoinUsingLegacyClientLink";

    @Override
    public void fill(Job job) {
        Value.Text global = Value.text("global");
        job.lync(Operator.ADMINISTRATOR).add(Unit.of(global)
                .doneWhen(Condition.is(look("Get-CsWebServiceConfiguration", "Identity", global).read(LINK), Value.bool(true)))
                .change(call("Set-CsWebServiceConfiguration").with("Identity", global).with(LINK, Value.bool(true)).build())
                .build());
    }
}
