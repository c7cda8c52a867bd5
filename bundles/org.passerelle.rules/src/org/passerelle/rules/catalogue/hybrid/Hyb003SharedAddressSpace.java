// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import java.util.List;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.TopologyPackage;

/** The tenant shares its SIP address space with the deployment. */
public final class Hyb003SharedAddressSpace implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("HYB-003",
            "lync-server-2013-configure-federation-with-lync-online.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<QuickFix> fixes() {
        return List.of(new ShareAddressSpace());
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        OnlineTenant tenant = context.topology().getTenant();
        if (tenant != null && !tenant.isSharedSipAddressSpace()) {
            report.at(tenant, TopologyPackage.Literals.ONLINE_TENANT__SHARED_SIP_ADDRESS_SPACE).finding(tenant);
        }
    }
}
