// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.Subject;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;

/** The DNS records of the target that no other step creates, by SIP domain; sorted once for a situation. */
final class RemainingRecords {

    private final Map<String, List<DnsRecord>> byDomain = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final String fallback;

    private RemainingRecords(Situation situation) {
        this.fallback = collectDomains(situation.target());
        Set<String> names = poolNames(situation);
        Set<String> edgeNames = ExternalAccess.names(situation);
        boolean edge = Facts.TARGET_EDGE.holds(situation);
        for (DnsRecord record : situation.target().getDnsRecords()) {
            if (record.getName() != null && !DnsChanges.isSignIn(record) && !DnsChanges.isXmpp(record)
                    && !(edge && ExternalAccess.isExternalEdge(record, edgeNames)) && !isOfPool(record, names)) {
                byDomain.computeIfAbsent(domain(record), any -> new ArrayList<>()).add(record);
            }
        }
    }

    /** Whether a domain has such records. */
    static boolean any(Situation situation, Subject subject) {
        return !chosen(situation, subject).isEmpty();
    }

    /** Creates the records of the domain that the step is about. */
    static void create(StepContext context) {
        chosen(context.situation(), context.subject()).forEach(context::bring);
    }

    private static List<DnsRecord> chosen(Situation situation, Subject subject) {
        return situation.derived(RemainingRecords.class, RemainingRecords::new).byDomain
                .getOrDefault(subject.label(), List.of());
    }

    private static boolean isOfPool(DnsRecord record, Set<String> names) {
        return record.getView() == DnsView.INTERNAL && DnsChanges.isAddress(record)
                && names.contains(DnsChanges.key(record.getName()));
    }

    /** The names that the steps of pools create records for. */
    private static Set<String> poolNames(Situation situation) {
        Set<String> names = new HashSet<>();
        for (Pool pool : situation.targetIndex().pools()) {
            Stream.concat(Stream.of(pool.getFqdn(), pool.getInternalWebFqdn()), Look.hosts(pool).map(Host::getFqdn))
                    .filter(name -> name != null).forEach(name -> names.add(name.key()));
        }
        return names;
    }

    /** Keeps the SIP domains by name; the default one takes what lies outside of them all. */
    private String collectDomains(Topology target) {
        String general = "";
        for (SipDomain domain : target.getSipDomains()) {
            String name = String.valueOf(domain.getName());
            domains.putIfAbsent(DnsChanges.key(name), name);
            if (domain.isDefault() || general.isEmpty()) {
                general = name;
            }
        }
        return general;
    }

    /** The SIP domain a record lies in, the innermost of several. */
    private String domain(DnsRecord record) {
        String name = DnsChanges.key(record.getName());
        while (!domains.containsKey(name) && name.indexOf('.') >= 0) {
            name = name.substring(name.indexOf('.') + 1);
        }
        return domains.getOrDefault(name, fallback);
    }
}
