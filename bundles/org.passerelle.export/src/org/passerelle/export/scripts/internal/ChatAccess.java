// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.ChatCategory;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.TopologyIndex;

/** PCHAT-03-03 and SUP-15: opens Persistent Chat to users. */
final class ChatAccess {

    private static final String ENABLED = "EnablePersistentChat";
    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private ChatAccess() {
    }

    /** The policies that the target states; the global one where it states none. */
    static void policies(Job job) {
        job.lync(Operator.USER_ADMINISTRATOR);
        addPolicies(job);
    }

    private static void addPolicies(Job job) {
        List<Policy> policies = Policies.of(job.situation().target(), PolicyKind.PERSISTENT_CHAT).stream()
                .filter(Policy::isPersistentChat).toList();
        if (policies.isEmpty()) {
            job.add(policy(job, Policies.global()));
        }
        Bindings.each(policies, policy -> job.add(policy(job, Bindings.identity(policy, MODEL.getNamedElement_Name()))));
    }

    private static Unit policy(Job job, Value.Text name) {
        Query there = Policies.of("Get-CsPersistentChatPolicy", name);
        return Unit.of(name).doneWhen(Condition.is(there.read(ENABLED), Value.bool(true)))
                .change(Change.of(set(name, Value.bool(true))).onlyIf(Condition.exists(there)))
                .undo(PutBack.flag(job, there.read(ENABLED), value -> set(name, value)))
                .change(Change.of(call("New-CsPersistentChatPolicy").with("Identity", name)
                        .with(ENABLED, Value.bool(true)).build()).onlyIf(Condition.none(there)))
                .build();
    }

    private static Command set(Value.Text policy, Value enabled) {
        return call("Set-CsPersistentChatPolicy").with("Identity", policy).with(ENABLED, enabled).build();
    }

    /** Categories of the target that nothing was imported for, then the policies. */
    static void begin(Job job) {
        job.lync(Operator.CHAT_ADMINISTRATOR);
        for (PersistentChat chat : job.situation().targetIndex().roles(PersistentChat.class)) {
            Value.Fqdn pool = Bindings.name(TopologyIndex.poolOf(chat));
            Bindings.each(chat.getCategories(), category -> job.add(category(category, pool)));
        }
        addPolicies(job);
    }

    private static Unit category(ChatCategory category, Value.Fqdn pool) {
        Value.Text name = Bindings.text(category, MODEL.getNamedElement_Name());
        Query there = look("Get-CsPersistentChatCategory", "PersistentChatPoolFqdn", pool)
                .where("Name", Match.EQUALS, name);
        return Unit.of(name).doneWhen(Condition.exists(there)).change(call("New-CsPersistentChatCategory")
                .with("Name", name).with("PersistentChatPoolFqdn", Value.text(pool.name())).build()).independent().build();
    }
}
