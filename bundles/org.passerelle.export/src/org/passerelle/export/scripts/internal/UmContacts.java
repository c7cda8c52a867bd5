// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;

/**
 * OCS-09-11 and OCS-09-12: contacts of Exchange Unified Messaging. The Front End service restarts only after the script
 * of Exchange has run on another computer, so that is left to the run book.
 */
final class UmContacts {

    private UmContacts() {
    }

    static void move(Job job) {
        Value.Fqdn target = Bindings.name(About.target(job));
        Variable identity = Variable.item("Identity");
        job.lync(Operator.CONTACT_ADMINISTRATOR).add(new ItemLoop(left(job), Unit.of(Variable.item("SipAddress"))
                .doneWhen(Condition.is(pool(identity), target)).change(to(identity, target))
                .undo(Undo.by(pool(Undo.OBJECT), Column.Kind.SIP_URI, Column.Kind.FQDN,
                        Change.of(to(Undo.OBJECT, Undo.BEFORE))))
                .build()));
    }

    private static Observation pool(Value contact) {
        return look("Get-CsExUmContact", "Identity", contact).exactlyOne().read("RegistrarPool");
    }

    private static Command to(Value contact, Value pool) {
        return call("Move-CsExUmContact").with("Identity", contact).with("Target", pool).build();
    }

    static void check(Job job) {
        Query left = left(job);
        job.lync(Operator.CONTACT_ADMINISTRATOR)
                .add(Services.check(Bindings.name(About.legacy(job)), Condition.none(left), job.say("empty.contacts")));
    }

    private static Query left(Job job) {
        return look("Get-CsExUmContact").where("RegistrarPool", Match.EQUALS, Bindings.name(About.legacy(job)));
    }
}
