// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.Optional;
import org.passerelle.migration.ChatOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;

/** PCHAT-02-09: gives the address that legacy clients look for to the new pool. */
final class ChatEndpoint implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;
    private static final MigrationPackage PLAN = MigrationPackage.eINSTANCE;

    @Override
    public void fill(Job job) {
        Value.SipUri address = lookup(job.situation().legacy(), job);
        Value.Fqdn pool = Bindings.name(About.target(job));
        CommandBuilder create = call("New-CsPersistentChatEndpoint").with("SipAddress", address)
                .with("PersistentChatPoolFqdn", pool);
        Query endpoint = look("Get-CsPersistentChatEndpoint", "PersistentChatPoolFqdn", pool)
                .where("SipAddress", Match.EQUALS, address);
        Condition there = Condition.exists(endpoint);
        ChatOptions options = job.situation().migration().getChat();
        if (options != null && Bindings.optional(options, PLAN.getChatOptions_EndpointDisplayName()).isPresent()) {
            Value.Text shown = Bindings.text(options, PLAN.getChatOptions_EndpointDisplayName());
            create.with("DisplayName", shown);
            there = Condition.is(endpoint.read("DisplayName"), shown);
        }
        Query account = look("Get-CsUser", "Identity", address).orNothing();
        job.lync(Operator.SERVER_ADMINISTRATOR);
        job.add(Unit.of(address).doneWhen(Condition.none(account))
                .change(call("Disable-CsUser").with("Identity", address).build()).waiting(Services.START).build());
        job.add(Unit.of(address).doneWhen(there).require(Condition.none(endpoint), job.say("exists.differs"))
                .change(create.build())
                .waiting(Services.START).build());
    }

    /** The address the model states, else the usual one in the default SIP domain. */
    private static Value.SipUri lookup(Topology legacy, Job job) {
        Optional<GroupChat> stated = job.situation().legacyIndex().roles(GroupChat.class).stream()
                .filter(chat -> chat.getLookupUri() != null).findFirst();
        if (stated.isPresent()) {
            return Bindings.sip(stated.get(), MODEL.getGroupChat_LookupUri());
        }
        SipDomain domain = legacy.getSipDomains().stream().filter(SipDomain::isDefault).findFirst()
                .or(() -> legacy.getSipDomains().stream().findFirst())
                .orElseThrow(() -> BindingProblem.missing(legacy, MODEL.getTopology_SipDomains()));
        return Bindings.bound(domain, MODEL.getSipDomain_Name(), name -> Value.sip("sip:ocschat@" + name));
    }
}
