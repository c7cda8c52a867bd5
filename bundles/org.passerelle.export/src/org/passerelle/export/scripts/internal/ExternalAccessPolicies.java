// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.List;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.XmppOptions;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;

/** Policies of external access: made when they are not there, put right when they differ. */
final class ExternalAccessPolicies {

    private static final String FEDERATION = "EnableFederationAccess";
    private static final String XMPP = "EnableXmppAccess";

    private ExternalAccessPolicies() {
    }

    /** OCS-05-04: the policy for users of XMPP. */
    static void xmpp(Job job) {
        job.lync(Operator.ADMINISTRATOR).add(unit(xmppName(job), List.of(FEDERATION, XMPP)));
    }

    /** The name of the policy for users of XMPP. */
    static Value.Text xmppName(Job job) {
        Migration migration = job.situation().migration();
        XmppOptions options = Bindings.element(migration, MigrationPackage.eINSTANCE.getMigration_Xmpp(), XmppOptions.class);
        return Bindings.identity(options, MigrationPackage.eINSTANCE.getXmppOptions_PolicyName());
    }

    /** A user policy with federation, and XMPP with it. */
    static Unit withXmpp(Value.Text name) {
        return unit(name, List.of(FEDERATION, XMPP));
    }

    /** A policy with federation; the global one has the name Global. */
    static Unit withFederation(Value.Text name) {
        return unit(name, List.of(FEDERATION));
    }

    private static Unit unit(Value.Text name, List<String> allowed) {
        Query policy = Policies.of("Get-CsExternalAccessPolicy", name);
        Condition values = new Condition.All(allowed.stream()
                .map(each -> Condition.is(policy.read(each), Value.bool(true))).toList());
        return Unit.of(name).observe(policy.read(allowed.getLast())).doneWhen(values)
                .change(Change.of(with(call("Set-CsExternalAccessPolicy"), name, allowed).build())
                        .onlyIf(Condition.exists(policy)))
                .change(Change.of(with(call("New-CsExternalAccessPolicy"), name, allowed).build())
                        .onlyIf(Condition.none(policy)))
                .build();
    }

    private static CommandBuilder with(CommandBuilder command, Value.Text name, List<String> allowed) {
        command.with("Identity", name);
        allowed.forEach(each -> command.with(each, Value.bool(true)));
        return command;
    }
}
