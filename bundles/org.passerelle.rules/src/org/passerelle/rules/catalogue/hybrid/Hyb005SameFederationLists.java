// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import java.util.HashSet;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.TopologyPackage;

/** Tenant and deployment let the same partners in. */
public final class Hyb005SameFederationLists implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("HYB-005",
            "lync-server-2013-planning-for-hybrid-deployments.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        OnlineTenant tenant = context.topology().getTenant();
        FederationSettings own = context.topology().getFederation();
        if (tenant == null || own == null) {
            return;
        }
        if (!new HashSet<>(tenant.getAllowedDomains()).equals(new HashSet<>(own.getAllowedDomains()))) {
            report.at(tenant, TopologyPackage.Literals.ONLINE_TENANT__ALLOWED_DOMAINS).variant("allowed", tenant);
        }
        if (!new HashSet<>(tenant.getBlockedDomains()).equals(new HashSet<>(own.getBlockedDomains()))) {
            report.at(tenant, TopologyPackage.Literals.ONLINE_TENANT__BLOCKED_DOMAINS).variant("blocked", tenant);
        }
        if (tenant.isOpenFederation() != own.isPartnerDiscovery()) {
            report.at(tenant, TopologyPackage.Literals.ONLINE_TENANT__OPEN_FEDERATION).variant("open", tenant);
        }
    }
}
