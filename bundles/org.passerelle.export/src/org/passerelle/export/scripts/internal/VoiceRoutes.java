// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.RouteChange;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.PstnUsage;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.VoiceRoute;

/** MED-03 and SUP-12: voice routes lead over trunks of 2013. A trunk is known by its name. */
final class VoiceRoutes {

    private static final String TRUNKS = "PstnGatewayList";
    private static final String NUMBERS = "NumberPattern";
    private static final String USAGES = "PstnUsages";
    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private VoiceRoutes() {
    }

    /** An imported route gets the new trunks in place of the legacy Mediation Servers. */
    static void change(Job job) {
        VoiceRoute route = job.subject().legacy(VoiceRoute.class)
                .orElseGet(() -> About.element(job.subject(), VoiceRoute.class));
        Value.Text name = Bindings.identity(route, MODEL.getNamedElement_Name());
        List<Value.Text> trunks = Bindings.each(trunks(job, route), VoiceRoutes::trunk);
        Value.Text text = Value.text(trunks.stream().map(Value.Text::text).collect(Collectors.joining(" ")));
        Observation now = there(name).exactlyOne().read(TRUNKS);
        job.lync(Operator.VOICE_ADMINISTRATOR).add(Unit.of(name).doneWhen(Condition.is(now, text))
                .change(over(name, trunks.toArray(Value[]::new)))
                .undo(PutBack.text(job, now, Change.of(over(name, new Value.Words(Undo.BEFORE))))).build());
    }

    private static Command over(Value.Text route, Value... trunks) {
        return call("Set-CsVoiceRoute").with("Identity", route).with(TRUNKS, Value.replace(trunks)).build();
    }

    private static List<Trunk> trunks(Job job, VoiceRoute route) {
        Optional<RouteChange> change = job.subject().migration(RouteChange.class)
                .filter(found -> !found.getTrunks().isEmpty());
        if (change.isPresent()) {
            return change.get().getTrunks();
        }
        Optional<VoiceRoute> planned = job.subject().target(VoiceRoute.class);
        if (planned.isPresent()) {
            return Bindings.some(planned.get(), MODEL.getVoiceRoute_Trunks(), planned.get().getTrunks());
        }
        throw BindingProblem.missing(job.situation().migration(),
                MigrationPackage.eINSTANCE.getMigration_RouteChanges());
    }

    private static Value.Text trunk(Trunk trunk) {
        return Bindings.identity(trunk, MODEL.getNamedElement_Name(), "PstnGateway:");
    }

    private static Query there(Value.Text name) {
        return look("Get-CsVoiceRoute").where("Identity", Match.EQUALS, name);
    }

    /** A route of the target: made when it is not there, else completed. */
    static void complete(Job job) {
        VoiceRoute route = job.subject().target(VoiceRoute.class)
                .orElseGet(() -> About.element(job.subject(), VoiceRoute.class));
        Value.Text name = Bindings.identity(route, MODEL.getNamedElement_Name());
        List<Trunk> trunks = Bindings.some(route, MODEL.getVoiceRoute_Trunks(), route.getTrunks());
        List<Value.Text> gateways = Bindings.each(trunks, VoiceRoutes::trunk);
        List<PstnUsage> uses = Bindings.some(route, MODEL.getVoiceRoute_Usages(), route.getUsages());
        List<Value.Text> usages = Bindings.each(uses, use -> Bindings.text(use, MODEL.getNamedElement_Name()));
        job.lync(Operator.VOICE_ADMINISTRATOR);
        usages.forEach(usage -> job.add(usage(usage)));
        job.add(create(job, route, name, gateways, usages));
        usages.forEach(usage -> job.add(with(name, USAGES, usage)));
        gateways.forEach(gateway -> job.add(with(name, TRUNKS, gateway)));
    }

    private static Unit usage(Value.Text usage) {
        return Unit.of(usage).doneWhen(Condition.contains(look("Get-CsPstnUsage").read("Usage"), usage))
                .change(call("Set-CsPstnUsage").with("Identity", Value.text("global")).with("Usage", Value.add(usage))
                        .build()).build();
    }

    private static Unit create(Job job, VoiceRoute route, Value.Text name, List<Value.Text> gateways,
            List<Value.Text> usages) {
        int place = job.situation().target().getVoice().getRoutes().indexOf(route);
        Value.Text pattern = Bindings.text(route, MODEL.getVoiceRoute_Pattern());
        return Unit.of(name).doneWhen(Condition.is(there(name).read(NUMBERS), pattern))
                .change(Change.of(call("Set-CsVoiceRoute").with("Identity", name).with(NUMBERS, pattern).build())
                        .onlyIf(Condition.exists(there(name))))
                .change(Change.of(call("New-CsVoiceRoute").with("Identity", name).with(NUMBERS, pattern)
                        .with(USAGES, Value.add(usages.toArray(Value[]::new)))
                        .with(TRUNKS, Value.add(gateways.toArray(Value[]::new)))
                        .with("Priority", Value.number(Math.max(0, place))).build())
                        .onlyIf(Condition.none(there(name))))
                .build();
    }

    private static Unit with(Value.Text name, String list, Value.Text item) {
        Observation items = there(name).read(list);
        return Unit.of(item).doneWhen(Condition.contains(items, item))
                .change(call("Set-CsVoiceRoute").with("Identity", name).with(list, Value.add(item)).build()).build();
    }
}
