// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Domain;
import org.passerelle.topology.FirewallRule;
import org.passerelle.topology.Forest;
import org.passerelle.topology.NetworkProtocol;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.WebUrl;

/** Makes network rules, records and domains. */
final class NetworkMakers {

    private static final int HTTPS = 443;

    private NetworkMakers() {
    }

    static EObject firewallRule(Workshop workshop) {
        FirewallRule rule = Workshop.MAKE.createFirewallRule();
        rule.setProtocol(NetworkProtocol.TCP);
        rule.setPort(new Port(HTTPS));
        return rule;
    }

    static EObject dnsRecord(Workshop workshop) {
        List<String> taken = workshop.topology().getDnsRecords().stream().map(DnsRecord::getName).toList();
        String name = FreshNames.name("record", taken.stream().map(NetworkMakers::firstLabel).toList());
        DnsRecord record = Workshop.MAKE.createDnsRecord();
        record.setView(DnsView.INTERNAL);
        record.setType(DnsRecordType.A);
        record.setName(name + '.' + workshop.names().sipDomain());
        return record;
    }

    private static String firstLabel(String name) {
        return name == null ? "" : name.replaceFirst("\\..*", "");
    }

    static EObject forest(Workshop workshop) {
        Forest forest = Workshop.MAKE.createForest();
        forest.setName(new Fqdn(workshop.names().sipDomain()));
        Domain root = Workshop.MAKE.createDomain();
        root.setName(forest.getName());
        forest.getDomains().add(root);
        return forest;
    }

    static EObject domain(Workshop workshop) {
        Domain domain = Workshop.MAKE.createDomain();
        Forest forest = (Forest) workshop.container();
        boolean usable = forest.getName() != null && FreshNames.takesNames(forest.getName().toString());
        String above = usable ? forest.getName().toString() : workshop.names().sipDomain();
        domain.setName(new Fqdn(FreshNames.name("domain", forest.getDomains().stream()
                .map(other -> other.getName() == null ? "" : other.getName().hostName()).toList()) + '.' + above));
        return domain;
    }

    /** A SIP domain; the first one is the default. Where each domain has its address for meetings, the new one gets its own. */
    static EObject sipDomain(Workshop workshop) {
        List<SipDomain> others = workshop.topology().getSipDomains();
        SipDomain domain = Workshop.MAKE.createSipDomain();
        domain.setDefault(others.stream().noneMatch(SipDomain::isDefault));
        domain.setAuthoritative(true);
        Fqdn usual = new Fqdn(workshop.names().sipDomain());
        boolean taken = others.stream().anyMatch(other -> usual.equals(other.getName()));
        domain.setName(taken ? FreshNames.domain("domain", others.stream().map(SipDomain::getName).toList()) : usual);
        List<SimpleUrl> urls = workshop.topology().getSimpleUrls();
        boolean each = urls.stream().anyMatch(url -> url.getSipDomain() != null)
                && urls.stream().noneMatch(url -> url.getComponent() == SimpleUrlComponent.MEET && url.getSipDomain() == null);
        if (each) {
            urls.add(meet(domain));
        }
        return domain;
    }

    private static SimpleUrl meet(SipDomain domain) {
        SimpleUrl url = Workshop.MAKE.createSimpleUrl();
        url.setComponent(SimpleUrlComponent.MEET);
        url.setSipDomain(domain);
        url.setActiveUrl(new WebUrl("https://meet." + domain.getName()));
        return url;
    }
}
