// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Question;
import org.passerelle.powershell.script.RowLoop;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.ScriptInfo;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;

/** One script of every kind of frame. */
final class Samples {

    static final Value.Fqdn POOL = Value.fqdn("lync-pool01.contoso.net");

    private Samples() {
    }

    static Map<String, Script> all() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("wave", wave());
        all.put("items", items());
        all.put("ensure", ensure());
        all.put("repeatable", repeatable());
        all.put("printed", printed());
        all.put("result", result());
        all.put("asking", asking());
        all.put("check", check());
        all.put("service", service());
        all.put("rehearsal", rehearsal());
        all.put("trim", trim());
        all.put("rollback", rollback());
        return all;
    }

    static Script.Builder script(String id) {
        return Script.of(new ScriptInfo(id, "Title of " + id, "Lync Server Management Shell", "fe01.contoso.net",
                "CsAdministrator", "page.md"));
    }

    /** For each row of a wave: skip who is there already, move, verify. */
    static Script wave() {
        Column sip = new Column("SipAddress", Column.Kind.SIP_URI);
        Column target = new Column("TargetPool", Column.Kind.FQDN);
        Observation pool = Query.of(Command.of("Get-CsUser").with("Identity", sip.value()).build()).exactlyOne()
                .read("RegistrarPool");
        Unit move = Unit.of(sip.value()).doneWhen(Condition.is(pool, target.value()))
                .change(Command.of("Move-CsLegacyUser").with("Identity", sip.value()).with("Target", target.value()).build())
                .build();
        return script("OCS-08-12@wave:Finance").require(new Precondition.LyncModule())
                .require(new Precondition.LegacyWmiProvider())
                .require(new Precondition.Computer(List.of(Value.fqdn("fe01.contoso.net"))))
                .require(new Precondition.Member(List.of(Value.text("RTCUniversalUserAdmins"))))
                .add(RowLoop.over("waves\\Finance.csv", List.of(sip, target), move)
                        .excluding(new Column("Exclude", Column.Kind.FLAG)))
                .build();
    }

    /** Puts the users of a wave back, and a single list. */
    static Script rollback() {
        Observation pool = Query.of(Command.of("Get-CsUser").with("Identity", Undo.OBJECT).build()).exactlyOne()
                .read("RegistrarPool").or("HomeServer");
        Undo back = Undo.by(pool, Column.Kind.SIP_URI, Column.Kind.TEXT, Change.of(Command.of("Move-CsUser")
                .with("Identity", Undo.OBJECT).with("Target", POOL).build())
                .onlyIf(new Condition.Same(Undo.BEFORE, Match.CONTAINS, Value.text("CN=pool,")))).waiting(new Wait(5, 60))
                .require(Condition.not(new Condition.Same(Undo.BEFORE, Match.EQUALS, Value.text(""))), "Nothing was there.");
        Column sip = new Column("SipAddress", Column.Kind.SIP_URI);
        Unit move = Unit.of(sip.value()).doneWhen(Condition.is(Query.of(Command.of("Get-CsUser")
                .with("Identity", sip.value()).build()).read("RegistrarPool"), POOL))
                .change(Command.of("Move-CsLegacyUser").with("Identity", sip.value()).with("Target", POOL).build())
                .undo(back).build();
        Query routes = Query.of(Command.of("Get-CsVoiceRoute").build());
        Observation trunks = routes.read("PstnGatewayList");
        Unit route = Unit.of(Value.text("O\u2019Brien")).doneWhen(Condition.is(trunks, Value.text("new")))
                .change(Command.of("Set-CsVoiceRoute").with("Identity", Value.text("Local"))
                        .with("PstnGatewayList", Value.replace(Value.text("new"))).build())
                .undo(Undo.by(trunks, Column.Kind.TEXT, Column.Kind.TEXT, Change.of(Command.of("Set-CsVoiceRoute")
                        .with("Identity", Value.text("Local"))
                        .with("PstnGatewayList", Value.replace(new Value.Words(Undo.BEFORE))).build())))
                .build();
        return script("OCS-08-12@wave:Finance").require(new Precondition.LyncModule())
                .require(Precondition.that(Condition.exists(routes), "Only the way forward needs this."))
                .add(RowLoop.over("w.csv", List.of(sip), move)).add(route).build().rollback("Put back").orElseThrow();
    }

    /** For each object of a query. */
    static Script items() {
        Query contacts = Query.of(Command.of("Get-CsExUmContact").build())
                .where("RegistrarPool", Match.EQUALS, Value.fqdn("ocs-pool01.contoso.net"));
        Observation pool = Query.of(Command.of("Get-CsExUmContact").with("Identity", Variable.item("Identity")).build())
                .read("RegistrarPool");
        Unit move = Unit.of(Variable.item("SipAddress")).doneWhen(Condition.is(pool, POOL))
                .change(Command.of("Move-CsExUmContact").with("Identity", Variable.item("Identity")).with("Target", POOL)
                        .build())
                .build();
        return script("OCS-09-11").require(new Precondition.LyncModule()).add(new ItemLoop(contacts, move)).build();
    }

    /** Make it when it is not there, put it right when it differs. */
    static Script ensure() {
        Query all = Query.of(Command.of("Get-CsExternalAccessPolicy").build());
        Query policy = all.where("Identity", Match.ENDS_WITH, Value.text("Partners"));
        Unit unit = Unit.of(Value.text("Partners"))
                .doneWhen(Condition.all(Condition.exists(policy),
                        Condition.is(policy.read("EnableFederationAccess"), Value.bool(true))))
                .change(Change.of(Command.of("Set-CsExternalAccessPolicy").with("Identity", Value.text("Partners"))
                        .with("EnableFederationAccess", Value.bool(true)).build()).onlyIf(Condition.exists(policy)))
                .change(Change.of(Command.of("New-CsExternalAccessPolicy").with("Identity", Value.text("Partners"))
                        .with("EnableFederationAccess", Value.bool(true)).build()).onlyIf(Condition.none(policy)))
                .build();
        return script("OCS-05-04").require(new Precondition.LyncModule())
                .require(Precondition.that(Condition.not(Condition.none(all)), "No policy can be read.")).add(unit).build();
    }

    /** A change that may run again, with a patient verification. */
    static Script repeatable() {
        Query late = Query.of(Command.of("Get-CsManagementStoreReplicationStatus").build())
                .where("UpToDate", Match.DIFFERS, Value.bool(true));
        return script("OCS-04-03").require(new Precondition.LyncModule())
                .add(Unit.of(Value.text("legacy configuration")).repeatable()
                        .change(Command.of("Import-CsLegacyConfiguration").build())
                        .verify(Condition.none(late), "Replication is late.").waiting(Wait.REPLICATION).build())
                .build();
    }

    /** A command that cannot be asked what if. */
    static Script printed() {
        Query there = Query.of(Command.of("Get-CsRgsWorkflow").build());
        return script("OCS-09-01").require(new Precondition.LyncModule())
                .add(Unit.of(Value.text("response groups")).doneWhen(Condition.exists(there))
                        .require(Condition.exists(Query.of(Command.of("Get-CsService").with("ApplicationServer")
                                .with("PoolFqdn", POOL).build())), "The target pool has no application server.")
                        .change(Command.of("Move-CsRgsConfiguration").with("Source", Value.fqdn("ocs-pool01.contoso.net"))
                                .with("Destination", POOL).build())
                        .build())
                .build();
    }

    /** The result of one command goes into the next. */
    static Script result() {
        Query routing = Query.of(Command.of("Get-CsStaticRoutingConfiguration").with("Identity", Value.text("global"))
                .build());
        return script("OCS-09-06").require(new Precondition.LyncModule())
                .add(Unit.of(Value.text("rcc.contoso.net"))
                        .doneWhen(Condition.contains(routing.read("Route"), Value.text("rcc.contoso.net")))
                        .change(Change.of(Command.of("New-CsStaticRoute").with("TLSRoute")
                                .with("Destination", Value.fqdn("gw.contoso.net")).with("Port", Value.port(5061))
                                .with("UseDefaultCertificate", Value.bool(true))
                                .with("MatchUri", Value.text("rcc.contoso.net")).build()).into("route"))
                        .change(Command.of("Set-CsStaticRoutingConfiguration").with("Identity", Value.text("global"))
                                .with("Route", Value.add(Variable.result("route"))).build())
                        .build())
                .build();
    }

    /** The operator types in a password. */
    static Script asking() {
        Query external = Query.of(Command.of("Get-CsCertificate").with("Type", Value.text("AccessEdgeExternal")).build());
        return script("OCS-08-04").require(new Precondition.LyncModule())
                .ask(Question.secret("pfx", "Password of the certificate file?"))
                .add(Unit.of(Value.text("sip.contoso.com"))
                        .doneWhen(Condition.contains(external.read("Subject"), Value.text("CN=sip.contoso.com")))
                        .require(new Condition.PathExists(Value.path("C:\\Work\\access.pfx")), "The file is missing.")
                        .change(Command.of("Import-CsCertificate").with("Path", Value.path("C:\\Work\\access.pfx"))
                                .with("Password", new Value.PlainSecret(Variable.asked("pfx")))
                                .with("PrivateKeyExportable", Value.bool(true)).build())
                        .verify(Condition.exists(external), "No certificate is assigned.").build())
                .build();
    }

    /** Looks only. */
    static Script check() {
        return script("OCS-10-03").require(new Precondition.LyncModule())
                .add(Unit.check(Value.text("users"), Condition.none(
                        Query.of(Command.of("Get-CsUser").with("OnOfficeCommunicationServer").build())), "Users remain."))
                .build();
    }

    /** A Windows command beside the Lync ones. */
    static Script service() {
        Query running = Query.of(Command.of("Get-Service").with("Name", Value.text("RTCSRV")).build());
        return script("OCS-09-11@restart").require(new Precondition.Module("ActiveDirectory"))
                .add(Unit.of(Value.text("RTCSRV")).doneWhen(Condition.is(running.read("Status"), Value.text("Running")))
                        .change(Command.of("Start-Service").with("Name", Value.text("RTCSRV")).build()).build())
                .build();
    }

    /** A call that is always a rehearsal, then a restart that only a change makes necessary. */
    static Script rehearsal() {
        Command restart = Command.of("Restart-Service").with("Name", Value.text("RTCSRV")).build();
        Query running = Query.of(Command.of("Get-Service").with("Name", Value.text("RTCSRV")).build())
                .where("Status", Match.EQUALS, Value.text("Running"));
        return script("PCHAT-02-06").require(new Precondition.LyncModule())
                .add(Unit.of(Value.text("chat data")).change(Change.rehearsal(Command.of("Import-CsPersistentChatData")
                        .with("DBInstance", Value.text("sql01\\CHAT")).with("FileName", Value.path("C:\\Work\\chat.zip"))
                        .build())).build())
                .add(Unit.of(Value.text("RTCSRV")).doneWhen(Condition.nothingDone()).change(restart)
                        .verify(Condition.exists(running), "The service does not run.").waiting(new Wait(5, 60)).build())
                .build();
    }

    /** Blanks around names, which the move of users refuses. */
    static Script trim() {
        Query users = Query.of(Command.of("Get-ADUser").with("LDAPFilter", Value.text("(msRTCSIP-PrimaryUserAddress=*)"))
                .with("Properties", Value.list(Value.text("DisplayName"))).build()).withOuterBlanks("DisplayName");
        Unit unit = Unit.of(Variable.item("DistinguishedName"))
                .observe(Query.of(Command.of("Get-ADUser").with("Identity", Variable.item("DistinguishedName"))
                        .with("Properties", Value.list(Value.text("DisplayName"))).build()).read("DisplayName"))
                .doneWhen(Condition.none(Query.of(Command.of("Get-ADUser")
                        .with("Identity", Variable.item("DistinguishedName"))
                        .with("Properties", Value.list(Value.text("DisplayName"))).build()).withOuterBlanks("DisplayName")))
                .change(Command.of("Set-ADUser").with("Identity", Variable.item("DistinguishedName"))
                        .with("DisplayName", new Value.Trimmed(Variable.item("DisplayName"))).build())
                .build();
        return script("OCS-02-08").require(new Precondition.Module("ActiveDirectory")).add(new ItemLoop(users, unit)).build();
    }
}
