// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.Interval;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;

/** A legacy pool is signed off as empty only when nothing is homed on it or depends on it. */
public final class I11EmptyBeforeSignOff implements StateRule {

    private static final Set<EStructuralFeature> READS = Set.of(
            Literals.DEPLOYMENT_STATE__ACCEPTANCES, Literals.POOL_STATE__DEACTIVATED, Literals.SITE__POOLS,
            Literals.POOL__VERSION, Literals.POOL__ROLES, Literals.POOL__MEMBERS, Literals.POOL__POPULATIONS,
            Literals.USER_POPULATION__USERS, Literals.POOL__ACCESS_NUMBERS, Literals.POOL__CONFERENCE_DIRECTORIES,
            Literals.POOL__CONTACTS, Literals.POOL__RESPONSE_GROUPS, Literals.RESPONSE_GROUPS__COPIES,
            Literals.RESPONSE_GROUPS__WORKFLOWS, Literals.POOL__AUTHORIZED_HOSTS, Literals.TOPOLOGY__TRUSTED_SERVICES,
            Literals.TRUSTED_SERVICE__FQDN, Literals.TRUSTED_SERVICE__POOL, Literals.TOPOLOGY__REMOTE_CALL_CONTROL,
            Literals.REMOTE_CALL_CONTROL__GATEWAYS, Literals.CSTA_GATEWAY__FQDN, Literals.CSTA_GATEWAY__ROUTED_BY,
            Literals.ROUTED_ROLE__NEXT_HOP, Literals.EDGE__XMPP, Literals.VOICE_SETTINGS__ROUTES,
            Literals.VOICE_ROUTE__MEDIATION_SERVERS, Literals.VOICE_ROUTE__TRUNKS, Literals.TRUNK__MEDIATION);
    private static final RuleInfo INFO = RuleInfo.batch("I-11",
            "migrating-multiple-sites-and-pools_1.md");

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
        return READS;
    }

    @Override
    public void check(StateContext context, Reporter report) {
        LegacyRemains remains = null;
        for (Pool legacy : context.legacy().frontEnds()) {
            Pool pool = context.index().pool(legacy.getFqdn()).orElse(null);
            if (pool != null && context.facts().accepted(AcceptanceKind.POOL_EMPTY, pool)) {
                remains = remains == null ? LegacyRemains.in(context) : remains;
                remains.of(legacy, pool).forEach(remain ->
                        report.at(pool).variant(remain.variant(), pool, remain.what()));
            }
        }
    }
}
