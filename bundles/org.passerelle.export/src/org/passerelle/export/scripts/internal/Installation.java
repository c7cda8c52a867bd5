// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;

/** OCS-03-07, OCS-03-08 and OCS-04-01: brings servers up and looks at them. */
final class Installation {

    private Installation() {
    }

    /** What the wizard calls behind its parts; the local store, the files and the certificates come from the wizard. */
    static void frontEnd(Job job) {
        Host host = About.host(job);
        Value.Fqdn name = Bindings.name(host);
        job.lync(Operator.SERVER_ADMINISTRATOR).on(host);
        job.add(Unit.of(job.label("install.replica")).repeatable().change(call("Enable-CsReplica").build()).build());
        job.add(Unit.of(job.label("install.components")).repeatable().change(call("Enable-CsComputer").build()).build());
        job.add(Unit.check(job.label("install.certificate"),
                Condition.exists(look("Get-CsCertificate", "Type", Value.text("Default"))),
                job.say("install.certificate.missing")));
        job.add(Unit.of(name).doneWhen(Services.running(name)).change(call("Start-CsWindowsService").build())
                .waiting(Services.START).build());
        job.add(Unit.of(job.label("replication")).verify(Services.replicated(name), job.say("replication.late"))
                .waiting(Wait.REPLICATION).build());
    }

    static void coexistence(Job job) {
        Pool pool = About.target(job);
        job.lync(Operator.VIEWER);
        Bindings.each(Members.hosts(pool), Bindings::name).forEach(name -> job.add(
                Services.check(name, Services.running(name), job.say("services.stopped"))));
        job.add(Services.test(job, look("Test-CsTopology")));
    }

    static void wmiPackage(Job job) {
        Value.FilePath installer = job.options().mediaFile("Setup\\amd64\\Setup\\OCSWMIBC.msi");
        Query provider = Query.of(call("Get-WmiObject").with("List").with("Namespace", Value.text("root\\cimv2")).build())
                .where("Name", Match.CONTAINS, Value.text("MSFT_SIP"));
        job.on(About.host(job)).add(Unit.of(Value.text("OCSWMIBC.msi")).doneWhen(Condition.exists(provider))
                .require(new Condition.PathExists(installer), job.say("wmi.media"))
                .change(call("Start-Process").with("FilePath", Value.text("msiexec.exe"))
                        .with("ArgumentList", Value.list(Value.text("/i"), Value.quotedPath(installer.path()),
                                Value.text("/qn")))
                        .with("Wait").build())
                .waiting(new Wait(5, 120)).build());
    }
}
