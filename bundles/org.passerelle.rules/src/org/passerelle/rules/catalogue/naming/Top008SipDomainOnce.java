// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** A SIP domain has a name and is stated once. */
public final class Top008SipDomainOnce implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-008",
            "lync-server-2013-determine-dns-requirements.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        Map<Fqdn, SipDomain> seen = new HashMap<>();
        for (SipDomain domain : context.topology().getSipDomains()) {
            if (domain.getName() == null) {
                report.at(domain, TopologyPackage.Literals.SIP_DOMAIN__NAME).variant("missing");
            } else if (seen.putIfAbsent(domain.getName(), domain) != null) {
                report.at(domain, TopologyPackage.Literals.SIP_DOMAIN__NAME).finding(domain);
            }
        }
    }
}
