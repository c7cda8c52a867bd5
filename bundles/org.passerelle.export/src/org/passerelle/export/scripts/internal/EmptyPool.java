// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.topology.Pool;

/** OCS-10-03: looks for whatever a legacy pool may still hold; every look is reported, whatever the others find. */
final class EmptyPool implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Pool legacy = About.legacy(job);
        Value.Fqdn name = Bindings.name(legacy);
        Value.Text tail = Value.text(":" + name.name());
        job.lync(Operator.SERVER_ADMINISTRATOR);
        // The distinguished name of a user's home server names the pool by its first label.
        none(job, "users", look("Get-CsUser", "OnOfficeCommunicationServer", new Value.Switch())
                .where("HomeServer", Match.CONTAINS, UserMoves.homeOf(legacy)));
        none(job, "contacts", look("Get-CsExUmContact").where("RegistrarPool", Match.EQUALS, name));
        none(job, "numbers", look("Get-CsDialInConferencingAccessNumber").where("Pool", Match.EQUALS, name));
        none(job, "directories", look("Get-CsConferenceDirectory").where("ServiceId", Match.ENDS_WITH, tail));
        none(job, "applications", look("Get-CsTrustedApplicationPool").where("Registrar", Match.ENDS_WITH, tail));
        Bindings.each(job.index().legacyMediation(legacy), Bindings::name).forEach(server -> none(job, "routes",
                look("Get-CsVoiceRoute").where("PstnGatewayList", Match.CONTAINS, Value.text(":" + server.name()))));
    }

    private static void none(Job job, String what, Query found) {
        job.add(Services.check(job.label("empty.label." + what), Condition.none(found), job.say("empty." + what)));
    }
}
