// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;

/** OCS-04-02: the merge by cmdlet, with the file that describes the legacy Edge servers. */
final class LegacyMerge implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Value.FilePath backup = job.options().workFile("before-merge.zip");
        Value.FilePath merged = job.options().workFile("merged-topology.xml");
        job.lync(Operator.SERVER_ADMINISTRATOR).require(new Precondition.LegacyWmiProvider());
        CommandBuilder merge = call("Merge-CsLegacyTopology").with("TopologyXmlFileName", merged);
        if (!job.situation().legacyEdges().isEmpty()) {
            LegacyEdges.requireComplete(job.situation().legacyEdges());
            String name = job.fileName() + "_edges.xml";
            Value.FilePath edges = job.options().workFile(name);
            job.attach(ScriptFile.Kind.XML, name, job.legacyEdges());
            job.require(new Condition.PathExists(edges), "merge.edges");
            merge.with("UserInputFileName", edges);
        }
        // The first export is the way back to the state before any merge, so a later run keeps it.
        job.add(Unit.of(backup).doneWhen(new Condition.PathExists(backup))
                .change(call("Export-CsConfiguration").with("FileName", backup).build()).build());
        // The result is kept so that a dry run prints both calls: the second one reads the file of the first.
        job.add(Unit.of(job.label("merge")).repeatable()
                .change(Change.of(merge.build()).into("merged"))
                .change(call("Publish-CsTopology").with("FileName", merged).build())
                .change(call("Enable-CsTopology").build())
                .verify(Condition.exists(look("Get-CsSite").where("Identity", Match.CONTAINS, Value.text("BackCompatSite"))),
                        job.say("merge.site"))
                .waiting(new Wait(10, 300)).build());
        job.add(Unit.of(job.label("merge.directories")).repeatable()
                .change(call("Import-CsLegacyConferenceDirectory").build()).build());
        job.add(Services.replication(job));
    }
}
