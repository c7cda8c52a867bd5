// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** OCS-09-10: the rules for client versions that the target pools of a wave state, then a look at its users. */
final class ClientVersions implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;
    private static final List<String> PARTS = List.of("MajorVersion", "MinorVersion", "BuildNumber", "QfeNumber");

    @Override
    public void fill(Job job) {
        String file = job.waveFile(About.wave(job));
        job.lync(Operator.ADMINISTRATOR);
        for (Pool pool : job.waves().targets(About.wave(job))) {
            if (!pool.getClientFilters().isEmpty()) {
                Value.Text scope = Value.text("service:Registrar:" + Bindings.name(pool).name());
                job.add(policy(scope));
                Bindings.each(pool.getClientFilters(), filter -> job.add(rule(scope, filter)));
            }
        }
        job.add(UserChecks.moved(job, file));
    }

    private static Unit policy(Value.Text scope) {
        return Unit.of(scope).doneWhen(Condition.exists(look("Get-CsClientVersionPolicy")
                .where("Identity", Match.EQUALS, scope)))
                .change(call("New-CsClientVersionPolicy").with("Identity", scope).build()).build();
    }

    private static Unit rule(Value.Text scope, ClientVersionFilter filter) {
        Value.Text agent = Bindings.text(filter, MODEL.getClientVersionFilter_UserAgent());
        Value.Text action = Value.text(filter.getAction() == ClientFilterAction.BLOCK ? "Block" : "Allow");
        List<Value.Number> version =
                Bindings.bound(filter, MODEL.getClientVersionFilter_ClientVersion(), ClientVersions::version);
        // The identifier follows from what the rule is about, so that a second run finds it.
        Value.Text id = Value.text(UUID.nameUUIDFromBytes((scope.text() + '\n' + agent.text() + '\n'
                + filter.getClientVersion()).getBytes(StandardCharsets.UTF_8)).toString());
        Query there = look("Get-CsClientVersionPolicyRule").where("RuleId", Match.EQUALS, id);
        CommandBuilder create = call("New-CsClientVersionPolicyRule").with("Parent", scope).with("RuleId", id)
                .with("UserAgent", agent).with("Action", action).with("CompareOp", Value.text("EQL"))
                .with("Enabled", Value.bool(true));
        for (int i = 0; i < version.size(); i++) {
            create.with(PARTS.get(i), version.get(i));
        }
        Value.Text identity = Value.text(scope.text() + '/' + id.text());
        return Unit.of(Value.text(agent.text() + ' ' + filter.getClientVersion()))
                .doneWhen(Condition.is(there.read("Action"), action))
                .change(Change.of(call("Set-CsClientVersionPolicyRule").with("Identity", identity).with("Action", action)
                        .build()).onlyIf(Condition.exists(there)))
                .change(Change.of(create.build()).onlyIf(Condition.none(there))).independent().build();
    }

    /** The leading numbers of a pattern such as {@code 15.0.*.*}. */
    private static List<Value.Number> version(String pattern) {
        if (!pattern.matches("[0-9]{1,5}(?:\\.(?:[0-9]{1,5}|\\*)){0,3}")) {
            throw new CommandException("A client version has the form 15.*.*.*.");
        }
        return List.of(pattern.split("\\.")).stream().takeWhile(part -> !part.equals("*"))
                .map(part -> Value.number(Integer.parseInt(part))).toList();
    }
}
