// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Forest;
import org.passerelle.topology.TopologyPackage;

/** OCS-03-01 to OCS-03-03: prepares Active Directory. */
final class DirectoryPreparation {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private DirectoryPreparation() {
    }

    static void schema(Job job) {
        prepare(job, Bindings.fqdn(forest(job), MODEL.getForest_Name()), look("Get-CsAdServerSchema"),
                "SCHEMA_VERSION_STATE_CURRENT", call("Install-CsAdServerSchema").build());
    }

    static void forestSettings(Job job) {
        Forest forest = forest(job);
        CommandBuilder enable = call("Enable-CsAdForest");
        if (forest.getGroupDomain() != null) {
            enable.with("GroupDomain", Bindings.fqdn(forest, MODEL.getForest_GroupDomain()));
        }
        prepare(job, Bindings.fqdn(forest, MODEL.getForest_Name()), look("Get-CsAdForest"), "STATE_READY", enable.build());
    }

    static void domain(Job job) {
        Value.Fqdn name = Bindings.fqdn(About.element(job.subject(), Domain.class), MODEL.getDomain_Name());
        prepare(job, name, look("Get-CsAdDomain", "Domain", name), "STATE_READY",
                call("Enable-CsAdDomain").with("Domain", name).build());
    }

    private static Forest forest(Job job) {
        return About.element(job.subject(), Forest.class);
    }

    private static void prepare(Job job, Value about, Query state, String ready, Command change) {
        job.lync().add(Unit.of(about).doneWhen(Condition.contains(state.read(""), Value.text(ready)))
                .change(change).build());
    }
}
