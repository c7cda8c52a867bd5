// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** The record for automatic sign-in changes after the last legacy user and before the pool it names goes. */
public final class I13SignInRecord implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-13",
            "update-dns-srv-records_1.md");

    private static final String SIGN_IN = "_sipinternaltls._tcp.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Interval interval() {
        return Interval.always();
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.TOPOLOGY__DNS_RECORDS, Literals.DNS_RECORD__TARGETS,
                Literals.DNS_RECORD__NAME, Literals.POOL__POPULATIONS,
                Literals.USER_POPULATION__USERS, Literals.DEPLOYMENT_STATE__ACCEPTANCES,
                Literals.POOL_STATE__DEACTIVATED, Literals.POOL__VERSION);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        int users = Homing.legacyUsers(context.index());
        Map<String, Pool> pools = new HashMap<>();
        context.index().pools().stream().filter(pool -> pool.getFqdn() != null)
                .forEach(pool -> pools.putIfAbsent(pool.getFqdn().key(), pool));
        for (DnsRecord record : context.topology().getDnsRecords()) {
            if (record.getView() != DnsView.INTERNAL || record.getName() == null
                    || !record.getName().toLowerCase(Locale.ROOT).startsWith(SIGN_IN)) {
                continue;
            }
            for (String target : record.getTargets()) {
                Pool pool = pools.get(target.toLowerCase(Locale.ROOT));
                if (pool != null && Generations.current(pool) && users > 0) {
                    report.at(record, Literals.DNS_RECORD__TARGETS).variant("early", record.getName(), pool, users);
                }
                if (pool != null && Generations.legacy(pool) && retired(context, pool)) {
                    report.at(record, Literals.DNS_RECORD__TARGETS).variant("late", record.getName(), pool);
                }
            }
        }
    }

    private static boolean retired(StateContext context, Pool pool) {
        return context.facts().deactivated(pool) || context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool);
    }
}
