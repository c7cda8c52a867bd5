// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.XmppOptions;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PairRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.EdgePools;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.Edge;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Where XMPP moves, the policy and the partners are stated. */
public final class Bnd07XmppChosen implements PairRule {

    private static final RuleInfo INFO = RuleInfo.live("BND-07",
            "configure-xmpp-gateway-on-lync-server-2013_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PairContext context, Reporter report) {
        boolean moves = EdgePools.current(context.target()).stream().anyMatch(Edge::isXmpp);
        XmppOptions options = context.migration().getXmpp();
        Set<Fqdn> stated = options == null ? Set.of()
                : options.getPartners().stream().map(XmppPartner::getDomain).collect(Collectors.toSet());
        for (XmppGateway gateway : context.legacy().roles(XmppGateway.class)) {
            if (!moves || !Generations.r2(TopologyIndex.poolOf(gateway))) {
                continue;
            }
            EObject place = options == null ? context.migration() : options;
            if (options == null || options.getPolicyName() == null) {
                report.at(place).variant("policy", TopologyIndex.poolOf(gateway));
            }
            gateway.getPartners().stream().filter(partner -> !stated.contains(partner))
                    .forEach(partner -> report.at(place).finding(partner));
        }
    }
}
