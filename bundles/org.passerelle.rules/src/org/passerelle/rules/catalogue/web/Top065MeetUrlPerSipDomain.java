// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.TopologyPackage;

/** Every SIP domain has a Meet URL and the deployment a Dial-in URL. */
public final class Top065MeetUrlPerSipDomain implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-065",
            "lync-server-2013-planning-for-simple-urls.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<QuickFix> fixes() {
        return List.of(new AddMeetUrl());
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        if (context.index().frontEnds().stream().noneMatch(Generations::lync)) {
            return;
        }
        List<SimpleUrl> urls = context.topology().getSimpleUrls();
        if (urls.isEmpty()) {
            // Published documents leave them out; BND-09 asks for them.
            return;
        }
        List<SimpleUrl> meet = of(urls, SimpleUrlComponent.MEET);
        boolean forAll = meet.stream().anyMatch(url -> url.getSipDomain() == null);
        Set<SipDomain> covered = meet.stream().map(SimpleUrl::getSipDomain).collect(Collectors.toSet());
        for (SipDomain domain : context.topology().getSipDomains()) {
            if (!forAll && !covered.contains(domain)) {
                report.at(domain, TopologyPackage.Literals.SIP_DOMAIN__NAME).finding(domain);
            }
        }
        if (of(urls, SimpleUrlComponent.DIALIN).isEmpty()) {
            report.at(context.topology(), TopologyPackage.Literals.TOPOLOGY__SIMPLE_URLS)
                    .variant("dialin", context.topology());
        }
    }

    private static List<SimpleUrl> of(List<SimpleUrl> urls, SimpleUrlComponent component) {
        return urls.stream().filter(url -> url.getComponent() == component && url.getActiveUrl() != null).toList();
    }
}
