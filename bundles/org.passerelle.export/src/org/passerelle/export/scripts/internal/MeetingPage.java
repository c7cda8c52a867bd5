// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Unit;

/** OCS-09-09: shows the link for legacy clients on the page for joining meetings. */
final class MeetingPage implements ScriptMaker {

    private static final String LINK = "ShowJoinUsingLegacyClientLink";

    @Override
    public void fill(Job job) {
        Value.Text global = Value.text("global");
        Observation shown = look("Get-CsWebServiceConfiguration", "Identity", global).exactlyOne().read(LINK);
        job.lync(Operator.ADMINISTRATOR).add(Unit.of(global).doneWhen(Condition.is(shown, Value.bool(true)))
                .change(set(global, Value.bool(true)))
                .undo(PutBack.flag(job, shown, value -> set(global, value))).build());
    }

    private static Command set(Value.Text scope, Value value) {
        return call("Set-CsWebServiceConfiguration").with("Identity", scope).with(LINK, value).build();
    }
}
