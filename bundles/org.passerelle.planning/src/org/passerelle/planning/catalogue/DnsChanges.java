// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.Port;

/** Creates and changes DNS records. Records that the target declares get its values. */
final class DnsChanges {

    static final String SIGN_IN = "_sipinternaltls._tcp.";
    static final String XMPP = "_xmpp-server._tcp.";
    private static final List<String> EXTERNAL_SIGN_IN = List.of("_sip._tls.", "_sipfederationtls._tcp.");

    private DnsChanges() {
    }

    /** Creates or changes every record that the target declares and that passes the test. */
    static void declare(StepContext context, Predicate<DnsRecord> chosen) {
        for (DnsRecord record : context.situation().target().getDnsRecords()) {
            if (record.getName() != null && chosen.test(record)) {
                context.bring(record);
            }
        }
    }

    /** Creates the internal host records of a pool and its computers, and those of its web services. */
    static void hostRecords(StepContext context, Pool targetPool) {
        declaredHostRecords(context, targetPool);
        Fqdn name = targetPool.getFqdn();
        if (name != null && internal(context, name.toString()).isEmpty()) {
            DnsRecord record = record(context, DnsView.INTERNAL, DnsRecordType.A, name.toString());
            Look.hosts(targetPool).map(Host::label).forEach(record.getTargets()::add);
        }
    }

    /** Creates those internal host records of a pool that the target declares. */
    static void declaredHostRecords(StepContext context, Pool targetPool) {
        Set<String> names = Stream.concat(Stream.of(targetPool.getFqdn(), targetPool.getInternalWebFqdn()),
                Look.hosts(targetPool).map(Host::getFqdn)).filter(name -> name != null)
                .map(name -> key(name.toString())).collect(Collectors.toSet());
        declare(context, record -> record.getView() == DnsView.INTERNAL && isAddress(record)
                && names.contains(key(record.getName())));
    }

    /** Leads the internal sign-in record of a domain to a pool, or to where the target says. */
    static void signIn(StepContext context, String domain, Pool targetPool) {
        String name = SIGN_IN + domain;
        declare(context, record -> isSignIn(record) && key(record.getName()).equals(key(name)));
        boolean declared = context.situation().target().getDnsRecords().stream()
                .anyMatch(record -> isSignIn(record) && key(record.getName()).equals(key(name)));
        if (!declared && targetPool.getFqdn() != null) {
            DnsRecord record = signIn(context.state().getDnsRecords(), domain).orElseGet(() ->
                    record(context, DnsView.INTERNAL, DnsRecordType.SRV, name));
            record.getTargets().clear();
            record.getTargets().add(targetPool.getFqdn().toString());
            record.setPort(new Port(5061));
        }
    }

    static boolean isSignIn(DnsRecord record) {
        return record.getView() == DnsView.INTERNAL && record.getType() == DnsRecordType.SRV
                && record.getName() != null && key(record.getName()).startsWith(SIGN_IN);
    }

    static boolean isXmpp(DnsRecord record) {
        return record.getType() == DnsRecordType.SRV && key(record.getName()).startsWith(XMPP);
    }

    /** Whether a record leads remote users or partners to an Edge. */
    static boolean isExternalSignIn(DnsRecord record) {
        return record.getView() == DnsView.EXTERNAL && record.getType() == DnsRecordType.SRV
                && EXTERNAL_SIGN_IN.stream().anyMatch(key(record.getName())::startsWith);
    }

    static boolean isAddress(DnsRecord record) {
        return record.getType() != DnsRecordType.SRV;
    }

    private static Optional<DnsRecord> signIn(List<DnsRecord> records, String domain) {
        return records.stream().filter(record -> isSignIn(record) && key(record.getName()).equals(key(SIGN_IN + domain)))
                .findFirst();
    }

    /** The internal record of a host name. */
    static Optional<DnsRecord> internal(StateView view, String name) {
        return view.state().getDnsRecords().stream().filter(record -> record.getView() == DnsView.INTERNAL
                && isAddress(record) && record.getName() != null && key(record.getName()).equals(key(name))).findFirst();
    }

    private static DnsRecord record(StepContext context, DnsView where, DnsRecordType type, String name) {
        DnsRecord record = TopologyFactory.eINSTANCE.createDnsRecord();
        record.setView(where);
        record.setType(type);
        record.setName(name);
        context.state().getDnsRecords().add(record);
        return record;
    }

    /** A name in the form in which names are compared. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
