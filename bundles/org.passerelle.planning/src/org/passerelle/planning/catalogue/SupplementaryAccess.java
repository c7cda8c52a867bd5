// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.passerelle.planning.Condition;
import org.passerelle.planning.Facts;
import org.passerelle.planning.StepKind;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.SipDomain;

/** Supplementary steps: names, certificates, external access and SIP domains. */
final class SupplementaryAccess {

    private static final Condition SIMPLE_URLS = Condition.fact("legacy.simpleUrls",
            situation -> !situation.legacy().getSimpleUrls().isEmpty());

    private SupplementaryAccess() {
    }

    /** The kinds in page order. */
    static List<StepKind> kinds() {
        return List.of(firstEdge(), federation(), simpleUrls(), reverseProxy(), certificates(), sipDomains(),
                records(), xmpp());
    }

    private static StepKind firstEdge() {
        return StepKind.of("SUP-09")
                .when(Facts.TARGET_EDGE.and(Facts.LEGACY_EDGE.negate()))
                .effect(ExternalAccess::prepare).build();
    }

    private static StepKind federation() {
        return StepKind.of("SUP-10")
                .when(Facts.TARGET_FEDERATION.and(Facts.LEGACY_FEDERATION.negate()))
                .requires("I-05", "requirement.federation-as-target", EdgeSwitch::federationAsTarget)
                .effect(ExternalAccess::federationSettings).build();
    }

    private static StepKind simpleUrls() {
        return StepKind.of("SUP-20")
                .when(SIMPLE_URLS)
                .effect(SharedElements::simpleUrls).build();
    }

    private static StepKind reverseProxy() {
        return StepKind.of("SUP-21")
                .effect(Supplements::reverseProxy).build();
    }

    private static StepKind certificates() {
        return StepKind.of("SUP-22")
                .where((situation, subject) -> subject.target(Certificate.class)
                        .filter(Certificates::standsAlone).isPresent())
                .effect(context -> Supplements.bring(context, Certificate.class)).build();
    }

    private static StepKind sipDomains() {
        return StepKind.of("SUP-23")
                .where((situation, subject) -> subject.legacy(SipDomain.class).isEmpty())
                .effect(context -> {
                    Supplements.bring(context, SipDomain.class);
                    Definition.publish(context);
                }).build();
    }

    private static StepKind records() {
        return StepKind.of("SUP-24")
                .where(RemainingRecords::any)
                .effect(RemainingRecords::create).build();
    }

    private static StepKind xmpp() {
        return StepKind.of("SUP-27")
                .when(Facts.TARGET_XMPP.and(Facts.TARGET_EDGE).and(Facts.LEGACY_XMPP.negate()))
                .requires("MRG-037", "requirement.no-legacy-users", Readiness::noLegacyUsers)
                .requires("MRG-037", "requirement.edges-live", ExternalAccess::live)
                .effect(Supplements::xmpp).build();
    }
}
