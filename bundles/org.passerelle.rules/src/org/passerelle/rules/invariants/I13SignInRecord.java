// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.Selection;
import org.passerelle.rules.Selection.Reach;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.internal.Generations;
import org.passerelle.rules.internal.Homing;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.DnsView;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;

/** The record for automatic sign-in changes after the last legacy user and before the pool it names goes. */
public final class I13SignInRecord implements StateRule {

    private static final RuleInfo INFO = RuleInfo.batch("I-13",
            "update-dns-srv-records_1.md");
    private static final String SIGN_IN = "_sipinternaltls._tcp.";
    private static final Selection<DnsRecord> RECORDS = Selection.of(DnsRecord.class,
            context -> context.topology().getDnsRecords(), (context, record) -> isSignIn(record))
            .reads(Reach.HOLDER, Literals.DNS_RECORD__VIEW, Literals.DNS_RECORD__NAME, Literals.DNS_RECORD__TARGETS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(Literals.SITE__POOLS, Literals.POOL__FQDN, Literals.POOL__VERSION,
                Literals.TOPOLOGY__PRODUCT, Literals.DEPLOYMENT_STATE__ACCEPTANCES, Literals.ACCEPTANCE__POOL,
                Literals.POOL_STATE__DEACTIVATED);
    }

    @Override
    public void check(StateContext context, Reporter report) {
        int users = Homing.legacyUsers(context);
        for (DnsRecord record : context.select(RECORDS)) {
            for (String target : record.getTargets()) {
                Pool pool = pool(context, target);
                if (pool != null && Generations.current(pool) && users > 0) {
                    report.at(record, Literals.DNS_RECORD__TARGETS).variant("early", record.getName(), pool, users);
                }
                if (pool != null && Generations.legacy(pool) && retired(context, pool)) {
                    report.at(record, Literals.DNS_RECORD__TARGETS).variant("late", record.getName(), pool);
                }
            }
        }
    }

    private static boolean isSignIn(DnsRecord record) {
        return record.getView() == DnsView.INTERNAL && record.getName() != null
                && record.getName().toLowerCase(Locale.ROOT).startsWith(SIGN_IN);
    }

    /** The pool of a name; null for a text that is no name. */
    private static Pool pool(StateContext context, String target) {
        try {
            return context.pool(new Fqdn(target)).orElse(null);
        } catch (InvalidValueException noName) {
            return null;
        }
    }

    private static boolean retired(StateContext context, Pool pool) {
        return context.facts().deactivated(pool) || context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool);
    }
}
