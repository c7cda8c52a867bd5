// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.RowLoop;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.TopologyIndex;

/** OCS-06-01 and OCS-06-04: looks whether users can be moved and whether moved users can work. */
final class UserChecks {

    private UserChecks() {
    }

    /** The event that ends the first synchronisation, on one of the pool's servers. */
    static void replication(Job job) {
        Pool pool = About.target(job);
        List<Condition> logged = Bindings.each(Members.hosts(pool), host -> Condition.exists(Query.of(call("Get-WinEvent")
                .with("FilterHashtable", new Value.Table(List.of(
                        new Value.Entry(Value.text("LogName"), Value.text("Lync Server")),
                        new Value.Entry(Value.text("ProviderName"), Value.text("LS User Replicator")),
                        new Value.Entry(Value.text("Id"), Value.number(30024)))))
                .with("MaxEvents", Value.number(1)).with("ComputerName", Bindings.name(host)).build()).orNothing()));
        job.lync().add(Services.check(Bindings.name(pool), new Condition.Any(logged), job.say("replication.event")));
    }

    /** Synthetic tests of the wave's pools, then every user of the wave. */
    static void pilot(Job job) {
        String file = job.waveFile(About.wave(job));
        job.lync(Operator.VIEWER);
        job.waves().targets(About.wave(job)).forEach(pool -> tests(job, pool));
        job.add(moved(job, file));
    }

    private static void tests(Job job, Pool pool) {
        Value name = Bindings.name(pool);
        job.add(Services.test(job, look("Test-CsRegistration", "TargetFqdn", name)));
        job.add(Services.test(job, look("Test-CsIM", "TargetFqdn", name)));
        job.add(Services.test(job, look("Test-CsPresence", "TargetFqdn", name)));
        TopologyIndex.role(pool, FrontEnd.class).ifPresent(role -> {
            if (role.isEnterpriseVoice()) {
                job.add(Services.test(job, look("Test-CsPstnPeerToPeerCall", "TargetFqdn", name)));
            }
            if (role.isDialInConferencing()) {
                job.add(Services.test(job, look("Test-CsDialInConferencing", "TargetFqdn", name)));
            }
        });
    }

    /** Every user of a wave's file is registered on the planned pool. */
    static RowLoop moved(Job job, String file) {
        Unit unit = Unit.of(UserMoves.ADDRESS.value()).observe(UserMoves.pool(UserMoves.ADDRESS.value()))
                .verify(Condition.is(UserMoves.pool(UserMoves.ADDRESS.value()), UserMoves.TARGET.value()),
                        job.say("move.missing"))
                .build();
        return RowLoop.over(file, List.of(UserMoves.ADDRESS, UserMoves.TARGET), unit).excluding(UserMoves.EXCLUDE);
    }
}
