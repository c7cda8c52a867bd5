// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Undo;
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
        Pool legacy = (Pool) directory.eContainer();
        Value.Fqdn target = Bindings.name(About.successor(job, legacy));
        Observation service = look("Get-CsConferenceDirectory", "Identity", number).exactlyOne().read("ServiceId");
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(number)
                .doneWhen(Condition.endsWith(service, tail(target))).change(to(number, target))
                .undo(back(job, service, number, Bindings.name(legacy))).build());
    }

    private static Undo back(Job job, Observation service, Value number, Value.Fqdn legacy) {
        return Undo.by(service, Column.Kind.NUMBER, Column.Kind.TEXT, Change.of(to(number, legacy)))
                .require(new Condition.Same(Undo.BEFORE, Match.ENDS_WITH, tail(legacy)), job.say("undo.elsewhere"));
    }

    private static Command to(Value number, Value.Fqdn pool) {
        return call("Move-CsConferenceDirectory").with("Identity", number).with("TargetPool", pool).build();
    }

    private static Value.Text tail(Value.Fqdn pool) {
        return Value.text(":" + pool.name());
    }
}
