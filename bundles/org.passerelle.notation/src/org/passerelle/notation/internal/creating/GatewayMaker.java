// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.GatewayKind;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Transport;
import org.passerelle.topology.values.Port;

/** Makes gateways: a host, the usual port and, where there is no doubt about the Mediation Server, the root trunk. */
final class GatewayMaker implements Maker {

    private static final int TLS = 5067;
    private static final int LEGACY_TCP = 5060;

    private final GatewayKind kind;

    GatewayMaker(GatewayKind kind) {
        this.kind = kind;
    }

    @Override
    public EObject make(Workshop workshop) {
        ProductVersion version = workshop.version();
        boolean lync = Generations.isLync(version);
        PstnGateway gateway = Workshop.MAKE.createPstnGateway();
        gateway.setHost(workshop.host(workshop.fqdn(stem())));
        gateway.setKind(kind);
        gateway.setPort(new Port(lync ? TLS : LEGACY_TCP));
        gateway.setTransport(lync ? Transport.TLS : Transport.TCP);
        if (version != null) {
            gateway.getQualifiedFor().add(version);
        }
        if (Generations.isNew(version)) {
            workshop.only(Mediation.class, version)
                    .ifPresent(pool -> Trunks.make(workshop.topology(), gateway, pool));
        }
        return gateway;
    }

    private String stem() {
        return switch (kind) {
            case GATEWAY -> "gw";
            case IP_PBX -> "pbx";
            case SBC -> "sbc";
            case SIP_TRUNK -> "siptrunk";
        };
    }

    /** A trunk to the only Mediation pool, or one that is still to be led to a pool. */
    static EObject trunk(Workshop workshop) {
        PstnGateway gateway = (PstnGateway) workshop.container();
        return Trunks.fresh(workshop.topology(), gateway, workshop.only(Mediation.class, workshop.version()).orElse(null));
    }
}
