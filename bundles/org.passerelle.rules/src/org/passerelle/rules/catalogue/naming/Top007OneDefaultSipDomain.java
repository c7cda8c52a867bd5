// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.List;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.TopologyPackage;

/** A topology has exactly one default SIP domain. */
public final class Top007OneDefaultSipDomain implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-007",
            "deploy-lync-server-2013-pilot-pool_1.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<QuickFix> fixes() {
        return List.of(new MarkFirstSipDomainDefault());
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        List<SipDomain> defaults = context.topology().getSipDomains().stream().filter(SipDomain::isDefault).toList();
        if (defaults.isEmpty()) {
            report.at(context.topology(), TopologyPackage.Literals.TOPOLOGY__SIP_DOMAINS)
                    .variant("missing", context.topology());
        }
        for (SipDomain surplus : defaults.stream().skip(1).toList()) {
            report.at(surplus, TopologyPackage.Literals.SIP_DOMAIN__DEFAULT).finding(surplus, defaults.getFirst());
        }
    }
}
