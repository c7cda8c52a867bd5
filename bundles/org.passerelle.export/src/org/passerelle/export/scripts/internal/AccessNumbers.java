// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Observation;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** OCS-09-02 and SUP-25: dial-in access numbers. */
final class AccessNumbers {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private AccessNumbers() {
    }

    static void move(Job job) {
        AccessNumber number = job.subject().legacy(AccessNumber.class)
                .orElseGet(() -> About.element(job.subject(), AccessNumber.class));
        Value.SipUri uri = Bindings.sip(number, MODEL.getAccessNumber_SipUri());
        Value.Fqdn target = Bindings.name(About.successor(job, (Pool) number.eContainer()));
        Observation pool = look("Get-CsDialInConferencingAccessNumber", "Identity", uri).exactlyOne().read("Pool");
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(uri).doneWhen(Condition.is(pool, target))
                .change(to(uri, target))
                .undo(Undo.by(pool, Column.Kind.SIP_URI, Column.Kind.FQDN, Change.of(to(uri, Undo.BEFORE)))).build());
    }

    private static Command to(Value.SipUri number, Value pool) {
        return call("Move-CsApplicationEndpoint").with("Identity", number).with("TargetApplicationPool", pool).build();
    }

    static void create(Job job) {
        AccessNumber number = About.element(job.subject(), AccessNumber.class);
        Value.SipUri uri = Bindings.sip(number, MODEL.getAccessNumber_SipUri());
        Value.Fqdn pool = Bindings.name((Pool) number.eContainer());
        List<Value.Text> languages = Bindings.all(number, MODEL.getAccessNumber_Languages(), AccessNumbers::language);
        Value.Text shown = Bindings.text(number, MODEL.getAccessNumber_Number());
        Value.Text line = Bindings.bound(number, MODEL.getAccessNumber_Number(), text -> Value.text("tel:" + text));
        CommandBuilder create = call("New-CsDialInConferencingAccessNumber").with("PrimaryUri", uri)
                .with("DisplayNumber", shown).with("LineURI", line)
                .with("PrimaryLanguage", languages.getFirst()).with("Pool", pool)
                .with("Regions", Value.list(Bindings.text(number, MODEL.getAccessNumber_Region())));
        if (languages.size() > 1) {
            create.with("SecondaryLanguages", Value.list(languages.subList(1, languages.size()).toArray(Value[]::new)));
        }
        Query there = look("Get-CsDialInConferencingAccessNumber").where("PrimaryUri", Match.EQUALS, uri);
        job.lync(Operator.VOICE_ADMINISTRATOR).add(Unit.of(uri)
                .doneWhen(Condition.all(Condition.is(there.read("DisplayNumber"), shown),
                        Condition.is(there.read("LineUri"), line), Condition.is(there.read("Pool"), pool),
                        Condition.is(there.read("PrimaryLanguage"), languages.getFirst())))
                .require(Condition.none(there), job.say("exists.differs")).change(create.build()).build());
    }

    private static Value.Text language(String code) {
        if (!code.matches("[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?")) {
            throw new CommandException("A language has the form en-US.");
        }
        return Value.text(code);
    }
}
