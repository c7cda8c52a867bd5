// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;

/** OCS-07-02 and OCS-07-03: configuration and replica of an Edge server. */
final class EdgeInstallation {

    private EdgeInstallation() {
    }

    static void configuration(Job job) {
        Value.FilePath file = job.options().workFile("edge.zip");
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(file).repeatable()
                .change(call("Export-CsConfiguration").with("FileName", file).build())
                .verify(new Condition.PathExists(file), job.say("file.missing")).build());
    }

    static void replica(Job job) {
        Value.Fqdn name = Bindings.name(About.host(job));
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(name).doneWhen(Services.replicated(name))
                .change(call("Invoke-CsManagementStoreReplication").with("ReplicaFqdn", name).build())
                .waiting(Wait.REPLICATION).build());
    }
}
