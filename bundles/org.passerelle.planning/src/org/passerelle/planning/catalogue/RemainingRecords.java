// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.HashSet;
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

/** The DNS records of the target that no other step creates, by SIP domain. */
final class RemainingRecords {

    private RemainingRecords() {
    }

    /** Whether a domain has such records. */
    static boolean any(Situation situation, Subject subject) {
        return chosen(situation, subject).findAny().isPresent();
    }

    /** Creates the records of the domain that the step is about. */
    static void create(StepContext context) {
        chosen(context.situation(), context.subject()).toList().forEach(context::bring);
    }

    private static Stream<DnsRecord> chosen(Situation situation, Subject subject) {
        Set<String> names = poolNames(situation);
        return situation.target().getDnsRecords().stream().filter(record -> record.getName() != null
                && !createdApart(situation, record, names)
                && subject.label().equals(domain(situation.target(), record)));
    }

    private static boolean createdApart(Situation situation, DnsRecord record, Set<String> names) {
        return DnsChanges.isSignIn(record) || DnsChanges.isXmpp(record)
                || Facts.TARGET_EDGE.holds(situation) && ExternalAccess.isExternalEdge(situation, record)
                || record.getView() == DnsView.INTERNAL && DnsChanges.isAddress(record)
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

    /** The SIP domain a record lies in; one outside of them all goes with the default domain. */
    private static String domain(Topology target, DnsRecord record) {
        String name = DnsChanges.key(record.getName());
        String best = "";
        String fallback = "";
        for (SipDomain domain : target.getSipDomains()) {
            String suffix = String.valueOf(domain.getName());
            if (domain.isDefault() || fallback.isEmpty()) {
                fallback = suffix;
            }
            boolean inside = name.equals(DnsChanges.key(suffix)) || name.endsWith('.' + DnsChanges.key(suffix));
            if (inside && suffix.length() > best.length()) {
                best = suffix;
            }
        }
        return best.isEmpty() ? fallback : best;
    }
}
