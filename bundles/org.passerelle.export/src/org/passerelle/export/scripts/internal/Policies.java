// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Topology;

/** Policies by name. */
final class Policies {

    private static final String GLOBAL = "Global";

    private Policies() {
    }

    /** The policy of that name: the global one, or a user policy, whose identity has the scope Tag in front. */
    static Query of(String command, Value.Text name) {
        String identity = name.text().equalsIgnoreCase(GLOBAL) ? GLOBAL : "Tag:" + name.text();
        return look(command).where("Identity", Match.EQUALS, Value.text(identity));
    }

    /** The name of the global policy. */
    static Value.Text global() {
        return Value.text(GLOBAL);
    }

    /** The policies of one kind in a topology. */
    static List<Policy> of(Topology topology, PolicyKind kind) {
        return topology.getPolicies().stream().filter(policy -> policy.getKind() == kind).toList();
    }
}
