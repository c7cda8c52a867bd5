// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Negotiation;
import org.passerelle.topology.PeerKind;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.XmppPartner;

/** OCS-08-15 and SUP-27: partners of XMPP federation. */
final class XmppPartners {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private XmppPartners() {
    }

    /** In the place of a legacy gateway; the policy was made before. */
    static void move(Job job) {
        job.lync(Operator.ADMINISTRATOR);
        Bindings.each(partners(job), partner -> job.add(unit(partner)));
    }

    /** Without a legacy gateway: the policies first. */
    static void begin(Job job) {
        job.lync(Operator.ADMINISTRATOR);
        List<Policy> policies = Policies.of(job.situation().target(), PolicyKind.EXTERNAL_ACCESS).stream()
                .filter(Policy::isXmppAccess).toList();
        if (policies.isEmpty()) {
            job.add(ExternalAccessPolicies.withXmpp(ExternalAccessPolicies.xmppName(job)));
        }
        Bindings.each(policies, policy -> job.add(ExternalAccessPolicies
                .withXmpp(Bindings.identity(policy, MODEL.getNamedElement_Name()))));
        Bindings.each(partners(job), partner -> job.add(unit(partner)));
    }

    /** Those of the migration; where it names none, those of the target. */
    private static List<XmppPartner> partners(Job job) {
        Migration migration = job.situation().migration();
        if (migration.getXmpp() != null && !migration.getXmpp().getPartners().isEmpty()) {
            return migration.getXmpp().getPartners();
        }
        if (job.situation().target().getFederation() != null
                && !job.situation().target().getFederation().getXmppPartners().isEmpty()) {
            return job.situation().target().getFederation().getXmppPartners();
        }
        throw migration.getXmpp() == null
                ? BindingProblem.missing(migration, MigrationPackage.eINSTANCE.getMigration_Xmpp())
                : BindingProblem.missing(migration.getXmpp(), MigrationPackage.eINSTANCE.getXmppOptions_Partners());
    }

    private static Unit unit(XmppPartner partner) {
        Value.Text domain = Value.text(Bindings.fqdn(partner, MODEL.getXmppPartner_Domain()).name());
        Map<String, Value> settings = settings(partner);
        Query there = look("Get-CsXmppAllowedPartner").where("Identity", Match.EQUALS, domain);
        Condition equal = new Condition.All(settings.entrySet().stream()
                .map(setting -> Condition.is(there.read(setting.getKey()), setting.getValue())).toList());
        return Unit.of(domain).observe(there.read("PartnerType")).doneWhen(Condition.all(Condition.exists(there), equal))
                .change(Change.of(with("Set-CsXmppAllowedPartner", domain, settings)).onlyIf(Condition.exists(there)))
                .change(Change.of(with("New-CsXmppAllowedPartner", domain, settings)).onlyIf(Condition.none(there)))
                .independent().build();
    }

    private static Command with(String command, Value domain,
            Map<String, Value> settings) {
        CommandBuilder call = call(command).with("Identity", domain);
        settings.forEach(call::with);
        return call.build();
    }

    private static Map<String, Value> settings(XmppPartner partner) {
        Map<String, Value> settings = new LinkedHashMap<>();
        settings.put("PartnerType", Value.text(type(partner.getKind())));
        settings.put("TlsNegotiation", Value.text(negotiation(partner.getTls())));
        settings.put("SaslNegotiation", Value.text(negotiation(partner.getSasl())));
        settings.put("SupportDialbackNegotiation", Value.bool(partner.isDialback()));
        return settings;
    }

    private static String type(PeerKind kind) {
        return switch (kind) {
            case FEDERATED -> "Federated";
            case PUBLIC_VERIFIED -> "PublicVerified";
            case PUBLIC_UNVERIFIED -> "PublicUnverified";
        };
    }

    private static String negotiation(Negotiation negotiation) {
        return switch (negotiation) {
            case REQUIRED -> "Required";
            case OPTIONAL -> "Optional";
            case NOT_SUPPORTED -> "NotSupported";
        };
    }
}
