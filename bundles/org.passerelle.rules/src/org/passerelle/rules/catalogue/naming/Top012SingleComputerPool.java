// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.Objects;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.TopologyPackage;

/** A single-computer pool has one computer, and that has the name of the pool. */
public final class Top012SingleComputerPool implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-012",
            "define-persistent-chat-fqdn.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            if (!pool.isSingleComputer() && pool.kind() != PoolKind.STANDARD_EDITION || pool.getMembers().isEmpty()) {
                continue;
            }
            if (pool.getMembers().size() > 1) {
                report.at(pool, TopologyPackage.Literals.POOL__MEMBERS).finding(pool, pool.getMembers().size());
            } else {
                Host host = pool.getMembers().getFirst().getHost();
                if (host != null && !Objects.equals(host.getFqdn(), pool.getFqdn())) {
                    report.at(pool, TopologyPackage.Literals.POOL__FQDN).variant("name", pool, host);
                }
            }
        }
    }
}
