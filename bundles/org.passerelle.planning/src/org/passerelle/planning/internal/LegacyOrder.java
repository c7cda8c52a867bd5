// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsRecordType;
import org.passerelle.topology.Pool;

/** Which legacy pool is the last one, and which one clients find by a domain's sign-in record. */
final class LegacyOrder {

    private static final String SIGN_IN = "_sipinternaltls._tcp.";

    private final String last;
    private final Set<String> all = new LinkedHashSet<>();
    private final Map<String, Set<String>> signIn = new LinkedHashMap<>();

    LegacyOrder(Situation situation) {
        situation.legacyIndex().pools().forEach(pool -> all.add(Link.key(Names.of(pool))));
        this.last = last(situation);
        for (DnsRecord dns : situation.legacy().getDnsRecords()) {
            String name = dns.getName() == null ? "" : dns.getName().toLowerCase(Locale.ROOT);
            if (dns.getType() == DnsRecordType.SRV && name.startsWith(SIGN_IN)) {
                signIn.computeIfAbsent(name.substring(SIGN_IN.length()), any -> new LinkedHashSet<>())
                        .addAll(dns.getTargets().stream().map(Link::key).toList());
            }
        }
    }

    /** The pool whose last wave is the last of all; without waves the last in model order. */
    private static String last(Situation situation) {
        List<Wave> waves = situation.waves().all();
        for (int i = waves.size() - 1; i >= 0; i--) {
            List<WaveSlice> slices = waves.get(i).getSlices();
            for (int j = slices.size() - 1; j >= 0; j--) {
                if (slices.get(j).getPool() != null) {
                    return Link.key(Names.of(slices.get(j).getPool()));
                }
            }
        }
        List<Pool> pools = situation.legacyFrontEnds();
        return pools.isEmpty() ? "" : Link.key(Names.of(pools.getLast()));
    }

    /** Name of the legacy pool that is emptied last; empty without legacy pools. */
    String last() {
        return last;
    }

    /** Names of the legacy pools that the record of a domain leads to; all of them when there is no such record. */
    Set<String> signInPools(String domain) {
        Set<String> named = signIn.get(domain.toLowerCase(Locale.ROOT));
        return named == null ? all : named;
    }
}
