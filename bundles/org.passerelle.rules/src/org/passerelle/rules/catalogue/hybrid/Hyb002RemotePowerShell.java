// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.TopologyPackage;

/** The tenant can be administered by remote PowerShell. */
public final class Hyb002RemotePowerShell implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("HYB-002",
            "lync-server-2013-migrating-lync-online-users-to-lync-on-premises.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        OnlineTenant tenant = context.topology().getTenant();
        if (tenant != null && !tenant.isRemotePowerShell()) {
            report.at(tenant, TopologyPackage.Literals.ONLINE_TENANT__REMOTE_POWER_SHELL).finding(tenant);
        }
    }
}
