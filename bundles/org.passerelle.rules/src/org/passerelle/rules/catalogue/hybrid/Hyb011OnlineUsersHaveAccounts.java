// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.UserPopulation;

/** Users that were created online have an account on the premises. */
public final class Hyb011OnlineUsersHaveAccounts implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("HYB-011",
            "lync-server-2013-migrating-lync-online-users-to-lync-on-premises.md");

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
        for (UserPopulation users : tenant.getPopulations()) {
            if (users.getWithoutAdAccount() > 0) {
                report.at(users, TopologyPackage.Literals.USER_POPULATION__WITHOUT_AD_ACCOUNT)
                        .finding(users, users.getWithoutAdAccount());
            }
        }
    }
}
