// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import java.util.List;
import java.util.Optional;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.HostingProvider;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.values.Fqdn;

/** Federation is on and a hosting provider leads to the tenant. */
public final class Hyb004HostingProvider implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("HYB-004",
            "lync-server-2013-configure-federation-with-lync-online.md");
    private static final Fqdn ONLINE = new Fqdn("sipfed.online.lync.com");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        OnlineTenant tenant = context.topology().getTenant();
        if (tenant == null) {
            return;
        }
        FederationSettings federation = context.topology().getFederation();
        if (federation == null || !federation.isEnabled()) {
            report.at(tenant).variant("federation", tenant);
        }
        List<HostingProvider> providers = context.topology().getHostingProviders();
        if (providers.stream().anyMatch(Hyb004HostingProvider::leadsOnline)) {
            return;
        }
        Optional<HostingProvider> nearest =
                providers.stream().filter(one -> ONLINE.equals(one.getProxyFqdn())).findFirst();
        nearest.ifPresentOrElse(provider -> report.at(provider).finding(provider),
                () -> report.at(tenant).variant("missing", tenant));
    }

    private static boolean leadsOnline(HostingProvider provider) {
        return ONLINE.equals(provider.getProxyFqdn()) && provider.isEnabled() && provider.isSharedAddressSpace()
                && provider.isHostsUsers() && !provider.isLocal();
    }
}
