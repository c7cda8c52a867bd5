// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.look;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Policy;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.VoiceSettings;

/** OCS-04-04 and OCS-05-03: looks for what the merge and the import should have brought. */
final class ImportChecks {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;
    private static final EAttribute NAME = MODEL.getNamedElement_Name();

    private ImportChecks() {
    }

    static void topology(Job job) {
        Pool pool = About.legacy(job);
        Value.Fqdn name = Bindings.name(pool);
        job.lync(Operator.VIEWER);
        job.add(Services.check(name, Condition.count(look("Get-CsPool", "Identity", name).orNothing(), 1),
                job.say("check.pool")));
        pool.getConferenceDirectories().forEach(directory -> {
            Value.Text number = Value.text(Integer.toString(directory.getNumber()));
            job.add(Services.check(number, Condition.exists(look("Get-CsConferenceDirectory")
                    .where("Identity", Match.EQUALS, number)), job.say("check.directory")));
        });
    }

    static void settings(Job job) {
        Topology legacy = job.situation().legacy();
        job.lync(Operator.VIEWER);
        Bindings.each(legacy.getPolicies(), policy -> job.add(named(job, policy, command(policy))));
        VoiceSettings voice = legacy.getVoice();
        if (voice != null) {
            Bindings.each(voice.getDialPlans(), plan -> job.add(named(job, plan, "Get-CsDialPlan")));
            Bindings.each(voice.getRoutes(), route -> job.add(named(job, route, "Get-CsVoiceRoute")));
            Bindings.each(voice.getUsages(), usage -> job.add(usage(job, Bindings.text(usage, NAME))));
        }
        List<Pool> pools = job.situation().legacyFrontEnds();
        Bindings.each(pools, pool -> Bindings.each(pool.getAccessNumbers(),
                number -> job.add(number(job, Bindings.sip(number, MODEL.getAccessNumber_SipUri())))));
        job.add(Services.check(job.label("check.urls"), Condition.exists(look("Get-CsSimpleUrlConfiguration")),
                job.say("check.urls.missing")));
    }

    /** An imported user policy has the scope Tag; the global one has none. */
    private static Unit named(Job job, NamedElement element, String command) {
        Value.Text name = Bindings.text(element, NAME);
        Query all = look(command);
        return Services.check(name, Condition.any(
                Condition.exists(all.where("Identity", Match.EQUALS, Value.text("Tag:" + name.text()))),
                Condition.exists(all.where("Identity", Match.EQUALS, name))), job.say("check.imported"));
    }

    private static Unit usage(Job job, Value.Text name) {
        return Services.check(name, Condition.contains(look("Get-CsPstnUsage").read("Usage"), name),
                job.say("check.imported"));
    }

    private static Unit number(Job job, Value.SipUri number) {
        return Services.check(number, Condition.exists(look("Get-CsDialInConferencingAccessNumber")
                .where("PrimaryUri", Match.EQUALS, number)), job.say("check.imported"));
    }

    private static String command(Policy policy) {
        return switch (policy.getKind()) {
            case VOICE -> "Get-CsVoicePolicy";
            case CONFERENCING, MEETING -> "Get-CsConferencingPolicy";
            case EXTERNAL_ACCESS -> "Get-CsExternalAccessPolicy";
            case ARCHIVING -> "Get-CsArchivingPolicy";
            case PRESENCE -> "Get-CsPresencePolicy";
            case CLIENT -> "Get-CsClientPolicy";
            case PERSISTENT_CHAT -> "Get-CsPersistentChatPolicy";
        };
    }
}
