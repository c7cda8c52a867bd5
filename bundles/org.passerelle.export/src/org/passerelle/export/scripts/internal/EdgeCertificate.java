// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeService;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** OCS-08-04: brings the certificate of the external Access Edge interface over from the legacy Edge. */
final class EdgeCertificate implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;
    private static final Value.Text TYPE = Value.text("AccessEdgeExternal");

    @Override
    public void fill(Job job) {
        Value.FilePath file = job.options().workFile("access-edge.pfx");
        Query found = certificates(job);
        job.lync().on(About.host(job)).ask(Question.secret("pfx", job.say("certificate.password")));
        job.add(Unit.of(file).doneWhen(Condition.exists(found))
                .require(new Condition.PathExists(file), job.say("certificate.file"))
                .change(call("Import-CsCertificate").with("Path", file)
                        .with("Password", new Value.PlainSecret(Variable.asked("pfx")))
                        .with("PrivateKeyExportable", Value.bool(true)).build())
                .build());
        Variable thumbprint = Variable.item("Thumbprint");
        job.add(new ItemLoop(found, Unit.of(thumbprint)
                .doneWhen(Condition.is(look("Get-CsCertificate", "Type", TYPE).read("Thumbprint"), thumbprint))
                .require(Condition.count(found, 1), job.say("certificate.several"))
                .change(call("Set-CsCertificate").with("Type", TYPE).with("Thumbprint", thumbprint).build()).build()));
        restart(job);
    }

    private static void restart(Job job) {
        Value.Text access = Value.text("RTCSRV");
        Query running = look("Get-Service", "Name", access).where("Status", Match.EQUALS, Value.text("Running"));
        job.add(Unit.of(access).doneWhen(Condition.nothingDone())
                .change(call("Restart-Service").with("Name", access).build())
                .verify(Condition.exists(running), job.say("services.stopped")).waiting(Services.START).build());
    }

    /** The certificate keeps its thumbprint on its way; where the model states none, the subject must do. */
    private static Query certificates(Job job) {
        Query store = look("Get-ChildItem", "LiteralPath", Value.path("Cert:\\LocalMachine\\My"));
        Optional<Certificate> stated = Stream.of(job.situation().target(), job.situation().legacy())
                .flatMap(topology -> topology.getCertificates().stream())
                .filter(one -> one.getUsage() == CertificateUsage.EDGE_EXTERNAL && one.getThumbprint() != null)
                .findFirst();
        return stated.isPresent()
                ? store.where("Thumbprint", Match.EQUALS,
                        Bindings.bound(stated.get(), MODEL.getCertificate_Thumbprint(), EdgeCertificate::hexadecimal))
                : store.where("Subject", Match.CONTAINS, Value.text("CN=" + accessName(job).name()));
    }

    private static Value.Fqdn accessName(Job job) {
        Pool pool = Federation.edge(job);
        EdgeService access = Bindings.element(Members.role(pool, Edge.class), MODEL.getEdge_Access(), EdgeService.class);
        return Bindings.fqdn(access, MODEL.getEdgeService_Fqdn());
    }

    private static Value.Text hexadecimal(String text) {
        String plain = text.replace(" ", "").replace(":", "");
        if (!plain.matches("[0-9A-Fa-f]{40}")) {
            throw new CommandException("A thumbprint has forty hexadecimal digits.");
        }
        return Value.text(plain);
    }
}
