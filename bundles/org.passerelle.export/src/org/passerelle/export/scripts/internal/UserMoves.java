// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.RowLoop;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Pool;

/** OCS-06-02, OCS-06-03 and OCS-08-12: moves users of OCS 2007 R2 to pools of 2013. */
final class UserMoves {

    static final Column ADDRESS = new Column("SipAddress", Column.Kind.SIP_URI);
    static final Column TARGET = new Column("TargetPool", Column.Kind.FQDN);
    static final Column EXCLUDE = new Column("Exclude", Column.Kind.FLAG);

    private UserMoves() {
    }

    static void testUser(Job job) {
        Wave wave = About.wave(job);
        Value.SipUri user = address(wave, job.subject().label());
        Pool target = job.waves().targetOf(user.uri(), wave);
        prepare(job, List.of(target));
        job.add(unit(job, wave, user, Bindings.name(target)));
    }

    private static Value.SipUri address(Wave wave, String label) {
        try {
            return Value.sip(label);
        } catch (CommandException e) {
            throw BindingProblem.refused(wave, MigrationPackage.eINSTANCE.getWave_TestUsers(), label);
        }
    }

    static void wave(Job job) {
        Wave wave = About.wave(job);
        String file = job.waveFile(wave);
        prepare(job, job.waves().targets(wave));
        job.add(RowLoop.over(file, List.of(ADDRESS, TARGET), unit(job, wave, ADDRESS.value(), TARGET.value()))
                .excluding(EXCLUDE));
    }

    private static void prepare(Job job, List<Pool> targets) {
        job.lync(Operator.USER_MOVER).require(new Precondition.LegacyWmiProvider());
        for (Pool target : targets) {
            Bindings.each(Members.hosts(target), Bindings::name)
                    .forEach(name -> job.require(Services.replicated(name), "move.replication"));
        }
    }

    private static Unit unit(Job job, Wave wave, Value user, Value target) {
        Observation home = home(user);
        CommandBuilder move = call("Move-CsLegacyUser").with("Identity", user).with("Target", target);
        wave.getExcludes().forEach(part -> move.with(switch (part) {
            case VOICE_POLICY -> "ExcludeVoicePolicy";
            case DIAL_PLAN -> "ExcludeDialPlan";
            case CONFERENCING_POLICY -> "ExcludeConferencingPolicy";
            case EXTERNAL_ACCESS_POLICY -> "ExcludeExternalAccessPolicy";
            case ARCHIVING_POLICY -> "ExcludeArchivingPolicy";
            case PRESENCE_POLICY -> "ExcludePresencePolicy";
        }));
        // A user of OCS has no registrar pool; one who has another is not for this command.
        return Unit.of(user).doneWhen(Condition.is(home, target))
                .require(Condition.count(Query.of(call("Get-CsUser").with("Identity", user)
                        .with("OnOfficeCommunicationServer").build()).orNothing()
                        .where("RegistrarPool", Match.EQUALS, Value.text("")), 1), job.say("move.elsewhere"))
                .change(move.build()).undo(undo(job, wave)).build();
    }

    /** The result file tells the former home server, whose distinguished name begins with the name of its pool. */
    private static Undo undo(Job job, Wave wave) {
        List<Change> changes = new ArrayList<>();
        List<Condition> known = new ArrayList<>();
        for (Pool legacy : job.waves().sources(wave)) {
            Value.Fqdn name = Bindings.name(legacy);
            Condition was = new Condition.Same(Undo.BEFORE, Match.CONTAINS, homeOf(legacy));
            known.add(was);
            changes.add(Change.of(call("Move-CsUser").with("Identity", Undo.OBJECT).with("Target", name).build())
                    .onlyIf(was));
        }
        return Undo.by(home(Undo.OBJECT), Column.Kind.SIP_URI, Column.Kind.TEXT, changes.toArray(Change[]::new))
                .require(new Condition.Any(known), job.say("move.unknownHome"));
    }

    /** What the distinguished name of a home server in a pool of OCS 2007 R2 holds. */
    static Value.Text homeOf(Pool legacy) {
        return Value.text("CN=" + legacy.getFqdn().hostName() + ",CN=Pools,");
    }

    /** The pool that registers a user; for one of OCS 2007 R2, who has none, the name of the home server. */
    private static Observation home(Value user) {
        return pool(user).or("HomeServer");
    }

    /** The pool that registers a user; exactly one user must answer to the address. */
    static Observation pool(Value user) {
        return look("Get-CsUser", "Identity", user).exactlyOne().read("RegistrarPool");
    }
}
