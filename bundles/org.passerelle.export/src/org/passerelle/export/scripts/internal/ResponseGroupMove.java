// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.UnitBuilder;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ResponseGroups;

/** OCS-09-01: copies the response groups of a pool and saves the result. */
final class ResponseGroupMove implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Pool legacy = About.legacy(job);
        Value.Fqdn source = Bindings.name(legacy);
        Value.Fqdn target = Bindings.name(About.target(job));
        Value.Text service = Value.text("service:ApplicationServer:" + target.name());
        Value.FilePath file = job.options().workFile("response-groups-" + target.name() + ".zip");
        ResponseGroups groups = legacy.getResponseGroups();
        job.lync(Operator.SERVER_ADMINISTRATOR).require(new Precondition.LegacyWmiProvider());
        job.add(move(job, source, target, look("Get-CsRgsWorkflow", "Identity", service).orNothing(), groups));
        if (groups != null) {
            count(job, "rgs.queues", look("Get-CsRgsQueue", "Identity", service), groups.getQueues());
            count(job, "rgs.agents", look("Get-CsRgsAgentGroup", "Identity", service), groups.getAgentGroups());
        }
        job.add(Unit.of(file).repeatable()
                .change(call("Export-CsRgsConfiguration").with("Source", service).with("FileName", file).build())
                .verify(new Condition.PathExists(file), job.say("file.missing")).build());
    }

    private static Unit move(Job job, Value.Fqdn source, Value.Fqdn target, Query workflows, ResponseGroups groups) {
        Query server = Query.of(call("Get-CsService").with("ApplicationServer").with("PoolFqdn", target).build());
        // The command has no way to merge: a pool that has workflows already is left alone.
        UnitBuilder move = Unit.of(source).doneWhen(Condition.exists(workflows))
                .require(Condition.exists(server), job.say("rgs.server"))
                .change(call("Move-CsRgsConfiguration").with("Source", source).with("Destination", target).build());
        if (groups != null && groups.getWorkflows() > 0) {
            move.verify(Condition.count(workflows, groups.getWorkflows()), job.say("rgs.count"));
        }
        return move.build();
    }

    private static void count(Job job, String label, Query found, int planned) {
        if (planned > 0) {
            job.add(Services.check(job.label(label), Condition.count(found, planned), job.say("rgs.count")));
        }
    }
}
