// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;

/** The switches of external access, which hold for the whole deployment. */
final class AccessEdge {

    private final Query current = look("Get-CsAccessEdgeConfiguration");
    private final CommandBuilder change = call("Set-CsAccessEdgeConfiguration");
    private final List<Condition> wanted = new ArrayList<>();

    /** Whether users may sign in from outside. */
    AccessEdge outsideUsers(boolean allowed) {
        return set("AllowOutsideUsers", allowed);
    }

    /** Whether partners may be talked to. */
    AccessEdge federatedUsers(boolean allowed) {
        return set("AllowFederatedUsers", allowed);
    }

    /** Partners are found by DNS; the two parameters belong to one parameter set. */
    AccessEdge partnerDiscovery() {
        change.with("UseDnsSrvRouting");
        return set("EnablePartnerDiscovery", true);
    }

    private AccessEdge set(String name, boolean value) {
        change.with(name, Value.bool(value));
        wanted.add(Condition.is(current.read(name), Value.bool(value)));
        return this;
    }

    Unit unit() {
        return Unit.of(Policies.global()).observe(current.read("AllowFederatedUsers"))
                .doneWhen(new Condition.All(wanted)).change(change.build()).build();
    }
}
