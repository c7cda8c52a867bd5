// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.TopologyPackage;

/** Sign-in and federation records of shared domains lead to the deployment. */
public final class Hyb006RecordsLeadOnPremises implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.batch("HYB-006",
            "lync-server-2013-planning-for-hybrid-deployments.md");
    private static final List<String> PREFIXES =
            List.of("_sipfederationtls._tcp.", "_sip._tls.", "lyncdiscover.", "lyncdiscoverinternal.");
    private static final String ONLINE = ".online.lync.com";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        if (context.topology().getTenant() == null) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (SipDomain domain : context.topology().getSipDomains()) {
            if (domain.getName() != null) {
                PREFIXES.forEach(prefix -> names.add(prefix + domain.getName().key()));
            }
        }
        for (DnsRecord record : context.topology().getDnsRecords()) {
            if (record.getName() != null && names.contains(record.getName().toLowerCase(Locale.ROOT))) {
                record.getTargets().stream().filter(Hyb006RecordsLeadOnPremises::online).forEach(target -> report
                        .at(record, TopologyPackage.Literals.DNS_RECORD__TARGETS).finding(record.getName(), target));
            }
        }
    }

    private static boolean online(String target) {
        return target.toLowerCase(Locale.ROOT).endsWith(ONLINE);
    }
}
