// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Unit;

/**
 * The switches of external access, which hold for the whole deployment. Each is a unit of its own, so that the result
 * tells the former position of each.
 */
final class AccessEdge {

    private static final String DISCOVERY = "EnablePartnerDiscovery";

    private final Map<String, Boolean> wanted = new LinkedHashMap<>();

    /** Whether users may sign in from outside. */
    AccessEdge outsideUsers(boolean allowed) {
        wanted.put("AllowOutsideUsers", allowed);
        return this;
    }

    /** Whether partners may be talked to. */
    AccessEdge federatedUsers(boolean allowed) {
        wanted.put("AllowFederatedUsers", allowed);
        return this;
    }

    /** Partners are found by DNS. */
    AccessEdge partnerDiscovery() {
        wanted.put(DISCOVERY, true);
        return this;
    }

    List<Unit> units(Job job) {
        List<Unit> units = new ArrayList<>();
        wanted.forEach((name, allowed) -> {
            Observation now = look("Get-CsAccessEdgeConfiguration").read(name);
            units.add(Unit.of(Value.text(name)).doneWhen(Condition.is(now, Value.bool(allowed)))
                    .change(set(name, Value.bool(allowed)))
                    .undo(PutBack.flag(job, now, value -> set(name, value))).build());
        });
        return units;
    }

    /** Discovery is known to the parameter set of routing by DNS only. */
    private static Command set(String name, Value value) {
        CommandBuilder set = call("Set-CsAccessEdgeConfiguration");
        if (name.equals(DISCOVERY)) {
            set.with("UseDnsSrvRouting");
        }
        return set.with(name, value).build();
    }
}
