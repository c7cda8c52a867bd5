// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.coexistence;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.rules.internal.PoolSelections;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.derived.TopologyIndex;

/** XMPP partners are allowed in Lync Server 2013 only when the legacy gateway is no longer needed. */
public final class Mrg038XmppPartnersAfterLastUser implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("MRG-038",
            "migrating-xmpp-federation_1.md");
    private static final Selection<Pool> GATEWAYS = PoolSelections.where((context, pool) ->
            Generations.legacy(pool) && TopologyIndex.role(pool, XmppGateway.class).isPresent());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.TOPOLOGY__FEDERATION, Literals.FEDERATION_SETTINGS__XMPP_PARTNERS,
                Literals.XMPP_PARTNER__DOMAIN);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        FederationSettings settings = context.topology().getFederation();
        int users = Homing.legacyUsers(context);
        if (settings == null || users == 0 || context.select(GATEWAYS).isEmpty()) {
            return;
        }
        for (XmppPartner partner : settings.getXmppPartners()) {
            report.at(partner, Literals.XMPP_PARTNER__DOMAIN).finding(partner, users);
        }
    }
}
