// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.CallParkOrbit;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.NormalizationRule;
import org.passerelle.topology.PstnUsage;
import org.passerelle.topology.Transport;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.Port;

/** Makes elements of Enterprise Voice. */
final class VoiceMakers {

    private static final int SIP_TLS = 5061;

    private VoiceMakers() {
    }

    /** A rule that turns four digits into themselves; the pattern is to be changed. */
    static EObject rule(Workshop workshop) {
        NormalizationRule rule = Workshop.MAKE.createNormalizationRule();
        rule.setName(workshop.name(Literals.NORMALIZATION_RULE, "Rule"));
        rule.setPattern(new PhonePattern("^(\\d{4})$"));
        rule.setTranslation("$1");
        return rule;
    }

    /** A route for every number, with the only usage and the only trunk that there are. */
    static EObject route(Workshop workshop) {
        VoiceRoute route = Workshop.MAKE.createVoiceRoute();
        route.setName(workshop.name(Literals.VOICE_ROUTE, "Route"));
        route.setPattern(new PhonePattern("^\\+\\d*$"));
        var usages = ((VoiceSettings) workshop.container()).getUsages();
        if (usages.size() == 1) {
            PstnUsage usage = usages.get(0);
            route.getUsages().add(usage);
        }
        var trunks = TopologyIndex.of(workshop.topology()).trunks();
        if (trunks.size() == 1) {
            Trunk trunk = trunks.get(0);
            route.getTrunks().add(trunk);
        }
        return route;
    }

    static EObject csta(Workshop workshop) {
        CstaGateway gateway = Workshop.MAKE.createCstaGateway();
        gateway.setFqdn(workshop.fqdn("csta"));
        gateway.setPort(new Port(SIP_TLS));
        gateway.setTransport(Transport.TLS);
        return gateway;
    }

    static EObject orbit(Workshop workshop) {
        CallParkOrbit orbit = Workshop.MAKE.createCallParkOrbit();
        orbit.setName(workshop.name(Literals.CALL_PARK_ORBIT, "Orbit"));
        orbit.setFirst("#100");
        orbit.setLast("#199");
        return orbit;
    }
}
