// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.UnitBuilder;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.TopologyPackage;

/** OCS-08-04: brings the certificate of the external Access Edge interface over from the legacy Edge. */
final class EdgeCertificate implements ScriptMaker {

    private static final Value.Text TYPE = Value.text("AccessEdgeExternal");
    private static final Value.Text ACCESS = Value.text("RTCSRV");

    @Override
    public void fill(Job job) {
        Value.FilePath file = job.options().workFile("access-edge.pfx");
        Question password = Question.secret("pfx", job.say("certificate.password"));
        job.lync().on(About.host(job));
        Optional<Value.Text> stated = stated(job);
        if (stated.isPresent()) {
            job.ask(password).add(unit(job, file, stated.get())
                    .require(Condition.any(Condition.exists(inStore(stated.get())), new Condition.PathExists(file)),
                            job.say("certificate.file")).build());
        } else {
            job.require(new Condition.PathExists(file), "certificate.file");
            job.ask(password.toLook()).add(new ItemLoop(inside(file), unit(job, file, Variable.item("Thumbprint")).build()));
        }
        restart(job);
    }

    /** A certificate keeps its thumbprint on its way; without one in the model the file tells it. */
    private static Query inside(Value.FilePath file) {
        return Query.of(call("New-Object")
                .with("TypeName", Value.text("System.Security.Cryptography.X509Certificates.X509Certificate2"))
                .with("ArgumentList", Value.list(file, Variable.asked("pfx"))).build());
    }

    /** The import hands its result on so that a dry run prints both calls: the second one needs the first one's certificate. */
    private static UnitBuilder unit(Job job, Value.FilePath file, Value thumbprint) {
        Observation assigned = look("Get-CsCertificate", "Type", TYPE).read("Thumbprint");
        Command bring = call("Import-CsCertificate").with("Path", file)
                .with("Password", new Value.PlainSecret(Variable.asked("pfx")))
                .with("PrivateKeyExportable", Value.bool(true)).build();
        return Unit.of(TYPE).doneWhen(Condition.is(assigned, thumbprint))
                .change(Change.of(bring).into("imported").onlyIf(Condition.none(inStore(thumbprint))))
                .change(assign(thumbprint))
                .undo(PutBack.text(job, assigned, Change.of(assign(Undo.BEFORE)),
                        Change.of(call("Restart-Service").with("Name", ACCESS).build())));
    }

    private static Command assign(Value thumbprint) {
        return call("Set-CsCertificate").with("Type", TYPE).with("Thumbprint", thumbprint).build();
    }

    private static void restart(Job job) {
        Query running = look("Get-Service", "Name", ACCESS).where("Status", Match.EQUALS, Value.text("Running"));
        job.add(Unit.of(ACCESS).doneWhen(Condition.nothingDone())
                .change(call("Restart-Service").with("Name", ACCESS).build())
                .verify(Condition.exists(running), job.say("services.stopped")).waiting(Services.START).build());
    }

    private static Query inStore(Value thumbprint) {
        return look("Get-ChildItem", "LiteralPath", Value.path("Cert:\\LocalMachine\\My"))
                .where("Thumbprint", Match.EQUALS, thumbprint);
    }

    private static Optional<Value.Text> stated(Job job) {
        return Stream.of(job.situation().target(), job.situation().legacy())
                .flatMap(topology -> topology.getCertificates().stream())
                .filter(one -> one.getUsage() == CertificateUsage.EDGE_EXTERNAL && one.getThumbprint() != null)
                .findFirst().map(one -> Bindings.bound(one, TopologyPackage.eINSTANCE.getCertificate_Thumbprint(),
                        EdgeCertificate::hexadecimal));
    }

    private static Value.Text hexadecimal(String text) {
        String plain = text.replace(" ", "").replace(":", "");
        if (!plain.matches("[0-9A-Fa-f]{40}")) {
            throw new CommandException("A thumbprint has forty hexadecimal digits.");
        }
        return Value.text(plain);
    }
}
