// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.DialPlan;
import org.passerelle.topology.NormalizationRule;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.VoiceSettings;

/** Policies and dial plans of the target, and the one that allows XMPP. */
final class Policies {

    private static final String XMPP = "XMPP";
    private static final String GLOBAL = "Global";

    private Policies() {
    }

    /** Whether the target declares policies or dial plans that no other step brings. */
    static boolean newOnes(Situation situation) {
        VoiceSettings voice = situation.target().getVoice();
        return situation.target().getPolicies().stream().anyMatch(policy -> isNew(situation, policy))
                || voice != null && (voice.getDialPlans().stream().anyMatch(plan -> isNew(situation, plan))
                        || voice.getUsages().stream().anyMatch(usage -> situation.legacy().getVoice() == null
                                || situation.legacy().getVoice().getUsages().stream()
                                        .noneMatch(other -> Objects.equals(other.getName(), usage.getName()))));
    }

    private static boolean isNew(Situation situation, Policy policy) {
        if (policy.getKind() == PolicyKind.PERSISTENT_CHAT
                || policy.isXmppAccess() && Facts.LEGACY_XMPP.holds(situation)) {
            return false;
        }
        Optional<Policy> legacy = situation.legacy().getPolicies().stream()
                .filter(other -> Objects.equals(other.getName(), policy.getName())).findFirst();
        if (legacy.isEmpty()) {
            return true;
        }
        Policy imported = EcoreUtil.copy(legacy.get());
        if (imported.getKind() == PolicyKind.MEETING) {
            imported.setKind(PolicyKind.CONFERENCING);
        }
        if (Facts.PARTNERS_ON_LEGACY.holds(situation) && imported.getKind() == PolicyKind.CONFERENCING) {
            imported.setAnonymousParticipants(policy.isAnonymousParticipants());
        }
        return !EcoreUtil.equals(imported, policy);
    }

    private static boolean isNew(Situation situation, DialPlan plan) {
        return situation.legacy().getVoice() == null || situation.legacy().getVoice().getDialPlans().stream()
                .noneMatch(other -> Objects.equals(other.getName(), plan.getName()) && EcoreUtil.equals(other, plan));
    }

    /** Creates the policies and dial plans of the target. */
    static void create(StepContext context) {
        Situation situation = context.situation();
        situation.target().getPolicies().stream().filter(policy -> isNew(situation, policy)).forEach(context::bring);
        VoiceSettings voice = situation.target().getVoice();
        if (voice != null) {
            voice.getUsages().forEach(context::bring);
            voice.getDialPlans().forEach(plan -> dialPlan(context, plan));
        }
    }

    private static void dialPlan(StepContext context, DialPlan plan) {
        context.inState(plan).ifPresent(found -> {
            Set<String> wanted = plan.getRules().stream().map(NormalizationRule::getName).collect(Collectors.toSet());
            found.getRules().removeIf(rule -> !wanted.contains(rule.getName()));
        });
        context.bring(plan);
    }

    /** Creates the policy that allows XMPP. */
    static void xmpp(StepContext context) {
        String name = xmppName(context.situation());
        Optional<Policy> declared = declaredXmpp(context.situation(), name);
        if (declared.isPresent()) {
            context.bring(declared.get());
            return;
        }
        Policy policy = context.state().getPolicies().stream()
                .filter(other -> name.equals(other.getName()) && other.getKind() == PolicyKind.EXTERNAL_ACCESS).findFirst()
                .orElseGet(() -> created(context, name, PolicyKind.EXTERNAL_ACCESS));
        policy.setFederationAccess(true);
        policy.setXmppAccess(true);
    }

    private static Policy created(StepContext context, String name, PolicyKind kind) {
        Policy policy = TopologyFactory.eINSTANCE.createPolicy();
        policy.setName(name);
        policy.setKind(kind);
        context.state().getPolicies().add(policy);
        return policy;
    }

    private static String xmppName(Situation situation) {
        String named = situation.migration().getXmpp() == null ? null : situation.migration().getXmpp().getPolicyName();
        return named != null ? named : situation.target().getPolicies().stream().filter(Policy::isXmppAccess)
                .map(Policy::getName).filter(Objects::nonNull).findFirst().orElse(XMPP);
    }

    private static Optional<Policy> declaredXmpp(Situation situation, String name) {
        return situation.target().getPolicies().stream()
                .filter(policy -> policy.isXmppAccess() && name.equals(policy.getName())).findFirst();
    }

    /** Whether some policy allows XMPP. */
    static boolean xmppAllowed(StateView view) {
        return view.state().getPolicies().stream().anyMatch(Policy::isXmppAccess);
    }

    /** Admits anonymous participants in meetings under the policy that the step is about. */
    static void admitAnonymous(StepContext context) {
        policy(context).ifPresent(policy -> policy.setAnonymousParticipants(true));
    }

    private static Optional<Policy> policy(StateView view) {
        return view.subject().legacy(Policy.class).or(() -> view.subject().target(Policy.class))
                .flatMap(policy -> view.state().getPolicies().stream().filter(other -> Objects.equals(other.getName(),
                        policy.getName())).findFirst());
    }

    /** Allows Persistent Chat as the target says, or for everybody where it says nothing. */
    static void persistentChat(StepContext context) {
        List<Policy> declared = context.situation().target().getPolicies().stream()
                .filter(policy -> policy.getKind() == PolicyKind.PERSISTENT_CHAT).toList();
        declared.forEach(context::bring);
        if (declared.isEmpty()) {
            Policy policy = created(context, GLOBAL, PolicyKind.PERSISTENT_CHAT);
            policy.setPersistentChat(true);
        }
    }
}
