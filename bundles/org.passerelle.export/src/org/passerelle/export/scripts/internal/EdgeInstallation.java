// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.Optional;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** OCS-07-02, OCS-07-03 and OCS-08-04: configuration, replica and certificate of an Edge server. */
final class EdgeInstallation {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private EdgeInstallation() {
    }

    static void configuration(Job job) {
        Value.Fqdn name = Bindings.name(About.host(job));
        Value.FilePath file = job.options().workFile("edge-" + name.name() + ".zip");
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

    /** The certificate keeps its thumbprint on its way from the legacy Edge, so that tells whether it is in use. */
    static void certificate(Job job) {
        Host host = About.host(job);
        Value.FilePath file = job.options().workFile("access-edge.pfx");
        Value.Text thumbprint = thumbprint(job, host);
        Value.Text type = Value.text("AccessEdgeExternal");
        Observation assigned = Query.of(call("Get-CsCertificate").with("Type", type).build()).read("Thumbprint");
        job.lync().on(host).ask(Question.secret("pfx", job.say("certificate.password")));
        // The result is kept so that a dry run prints both calls: the second one needs the certificate of the first.
        job.add(Unit.of(thumbprint).doneWhen(Condition.is(assigned, thumbprint))
                .require(new Condition.PathExists(file), job.say("certificate.file"))
                .change(Change.of(call("Import-CsCertificate").with("Path", file)
                        .with("Password", new Value.PlainSecret(Variable.asked("pfx")))
                        .with("PrivateKeyExportable", Value.bool(true)).build()).into("imported"))
                .change(call("Set-CsCertificate").with("Type", type).with("Thumbprint", thumbprint).build()).build());
        Value.Text access = Value.text("RTCSRV");
        Query running = Query.of(call("Get-Service").with("Name", access).build())
                .where("Status", Match.EQUALS, Value.text("Running"));
        job.add(Unit.of(access).doneWhen(Condition.nothingDone())
                .change(call("Restart-Service").with("Name", access).build())
                .verify(Condition.exists(running), job.say("services.stopped")).waiting(Services.START).build());
    }

    private static Value.Text thumbprint(Job job, Host host) {
        Optional<Certificate> planned = external(job.situation().target(), host);
        Certificate found = planned.filter(one -> one.getThumbprint() != null)
                .or(() -> job.situation().legacy().getCertificates().stream()
                        .filter(one -> one.getUsage() == CertificateUsage.EDGE_EXTERNAL && one.getThumbprint() != null)
                        .findFirst())
                .or(() -> planned)
                .orElseThrow(() -> BindingProblem.missing(job.situation().target(), MODEL.getTopology_Certificates()));
        return Bindings.bound(found, MODEL.getCertificate_Thumbprint(), EdgeInstallation::hexadecimal);
    }

    private static Value.Text hexadecimal(String text) {
        String plain = text.replace(" ", "").replace(":", "");
        if (!plain.matches("[0-9A-Fa-f]{40}")) {
            throw new CommandException("A thumbprint has forty hexadecimal digits.");
        }
        return Value.text(plain);
    }

    private static Optional<Certificate> external(Topology topology, Host host) {
        return topology.getCertificates().stream().filter(one -> one.getUsage() == CertificateUsage.EDGE_EXTERNAL)
                .filter(one -> one.getHost() == host || has(one.getPool(), host)).findFirst();
    }

    private static boolean has(Pool pool, Host host) {
        return pool != null && pool.getMembers().stream().map(PoolMember::getHost).anyMatch(host::equals);
    }
}
