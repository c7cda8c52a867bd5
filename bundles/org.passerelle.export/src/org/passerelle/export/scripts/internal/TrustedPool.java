// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage;

/**
 * A trusted application pool with its applications: made when it is not there, its next hop and switches put
 * right when they differ, never removed and made anew.
 */
final class TrustedPool {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private final Job job;
    private final Value name;
    private final String text;

    /** @param name full name or address of the pool */
    TrustedPool(Job job, Value.Text name) {
        this.job = job;
        this.name = name;
        this.text = name.text();
    }

    /**
     * Adds the unit that makes the pool.
     *
     * @param registrar next hop
     * @param options   switches of the pool
     */
    TrustedPool ensure(Pool registrar, Options options) {
        Value.Fqdn hop = Bindings.name(registrar);
        Query there = there();
        CommandBuilder create = call("New-CsTrustedApplicationPool").with("Identity", name).with("Registrar", hop)
                .with("Site", site(registrar));
        CommandBuilder change = call("Set-CsTrustedApplicationPool").with("Identity", name).with("Registrar", hop);
        List<Condition> equal = new ArrayList<>();
        options.switches().forEach((option, value) -> {
            create.with(option, value);
            change.with(option, value);
            equal.add(Condition.is(there.read(option), value));
        });
        options.computer().ifPresent(computer -> create.with("ComputerFqdn", computer));
        Condition next = Condition.endsWith(there.read("Registrar"), Value.text(":" + hop.name()));
        job.add(Unit.of(name).observe(there.read("Registrar")).doneWhen(Condition.all(next, new Condition.All(equal)))
                .change(Change.of(change.build()).onlyIf(Condition.exists(there)))
                .change(Change.of(create.build()).onlyIf(Condition.none(there))).build());
        return this;
    }

    /** Adds the unit that makes a further computer of the pool. */
    TrustedPool computer(Value.Fqdn computer) {
        Query there = Query.of(call("Get-CsTrustedApplicationComputer").with("Pool", name).build()).orNothing()
                .where("Fqdn", Match.EQUALS, computer);
        job.add(Unit.of(computer).doneWhen(Condition.exists(there))
                .change(call("New-CsTrustedApplicationComputer").with("Identity", computer).with("Pool", name).build())
                .build());
        return this;
    }

    /** Adds the unit that makes an application; one that is there with another port is reported and left alone. */
    TrustedPool application(Value.Text id, Value.Number port, boolean tcp) {
        Query there = look("Get-CsTrustedApplication")
                .where("TrustedApplicationPoolFqdn", Match.EQUALS, name).where("ApplicationId", Match.ENDS_WITH, id);
        CommandBuilder create = call("New-CsTrustedApplication").with("ApplicationId", id)
                .with("TrustedApplicationPoolFqdn", name).with("Port", port);
        if (tcp) {
            create.with("EnableTcp");
        }
        job.add(Unit.of(Value.text(id.text() + " " + text)).observe(there.read("Port"))
                .doneWhen(Condition.is(there.read("Port"), port))
                .require(Condition.none(there), job.say("trusted.port")).change(create.build()).build());
        return this;
    }

    /** Adds the unit that makes the changes effective. */
    void enable() {
        job.add(Unit.of(job.label("trusted.enable")).repeatable().change(call("Enable-CsTopology").build()).build());
    }

    /** What the deployment knows under that name. */
    Query there() {
        return look("Get-CsTrustedApplicationPool").where("PoolFqdn", Match.EQUALS, name);
    }

    private static Value.Text site(Pool pool) {
        Site site = Members.site(pool)
                .orElseThrow(() -> BindingProblem.missing(pool, MODEL.getPool_Fqdn()));
        return Bindings.text(site, site.getSiteId() == null || site.getSiteId().isEmpty()
                ? MODEL.getNamedElement_Name() : MODEL.getSite_SiteId());
    }

    /**
     * Switches of a trusted application pool.
     *
     * @param computer the pool's first computer
     */
    record Options(boolean throttleAsServer, boolean treatAsAuthenticated, boolean outboundOnly,
            boolean requiresReplication, Optional<Value.Fqdn> computer) {

        /** The switches by parameter. */
        Map<String, Value> switches() {
            Map<String, Value> switches = new LinkedHashMap<>();
            switches.put("ThrottleAsServer", Value.bool(throttleAsServer));
            switches.put("TreatAsAuthenticated", Value.bool(treatAsAuthenticated));
            switches.put("OutboundOnly", Value.bool(outboundOnly));
            switches.put("RequiresReplication", Value.bool(requiresReplication));
            return switches;
        }

        /** Those of a server that is trusted as it stands. */
        static Options usual(Optional<Value.Fqdn> computer) {
            return new Options(true, true, false, false, computer);
        }
    }
}
