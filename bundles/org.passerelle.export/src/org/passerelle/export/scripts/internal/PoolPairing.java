// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** SUP-17: brings the data of two paired pools together for the first time. */
final class PoolPairing implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Pool first = About.target(job);
        Pool second = Bindings.element(first, TopologyPackage.eINSTANCE.getPool_BackupPool(), Pool.class);
        List<Value.Fqdn> names = Bindings.each(List.of(first, second), Bindings::name);
        job.lync(Operator.SERVER_ADMINISTRATOR);
        for (Value.Fqdn name : names) {
            job.add(Unit.of(name)
                    .doneWhen(Condition.is(look("Get-CsBackupServiceStatus", "PoolFqdn", name).read("OverallExportStatus"),
                            Value.text("SteadyState")))
                    .require(Condition.exists(look("Get-CsPoolBackupRelationship", "PoolFqdn", name)),
                            job.say("pairing.relationship"))
                    .change(call("Invoke-CsBackupServiceSync").with("PoolFqdn", name).build())
                    .waiting(Wait.REPLICATION).build());
        }
    }
}
