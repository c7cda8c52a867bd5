// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;

/** Looks at services, replicas and synthetic tests. */
final class Services {

    /** How patiently a script waits until services have started or stopped. */
    static final Wait START = new Wait(10, 600);

    private Services() {
    }

    /** All services of the product on that computer run. */
    static Condition running(Value computer) {
        return Condition.none(services(computer).where("Status", Match.DIFFERS, Value.text("Running")));
    }

    /** No service of the product runs on that computer. */
    static Condition stopped(Value computer) {
        return Condition.none(services(computer).where("Status", Match.DIFFERS, Value.text("Stopped")));
    }

    private static Query services(Value computer) {
        return look("Get-CsWindowsService", "ComputerName", computer);
    }

    /** The replica of the central management store on that computer has the newest state. */
    static Condition replicated(Value computer) {
        return Condition.is(look("Get-CsManagementStoreReplicationStatus", "ReplicaFqdn", computer).read("UpToDate"),
                Value.bool(true));
    }

    /** Every replica has the newest state. */
    static Condition allReplicated() {
        return Condition.none(look("Get-CsManagementStoreReplicationStatus")
                .where("UpToDate", Match.DIFFERS, Value.bool(true)));
    }

    /** A unit that waits until every replica has the newest state. */
    static Unit replication(Job job) {
        return Unit.of(job.label("replication")).verify(allReplicated(), job.say("replication.late"))
                .waiting(Wait.REPLICATION).build();
    }

    /** A synthetic test that does not stop what follows. */
    static Unit test(Job job, Query test) {
        return Unit.of(Value.text(test.command().cmdlet().name())).observe(test.read("Result"))
                .verify(Condition.is(test.read("Result"), Value.text("Success")), job.say("test.failed"))
                .independent().build();
    }

    /** The same with what it is about. */
    static Unit test(Job job, Value about, Query test) {
        return Unit.of(about).observe(test.read("Result"))
                .verify(Condition.is(test.read("Result"), Value.text("Success")), job.say("test.failed"))
                .independent().build();
    }

    /** Something to look at that does not stop what follows. */
    static Unit check(Value about, Condition holds, String message) {
        return Unit.of(about).verify(holds, message).independent().build();
    }
}
