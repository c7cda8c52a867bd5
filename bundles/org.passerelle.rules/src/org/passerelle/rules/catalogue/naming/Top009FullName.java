// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.ImportProblem;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** Pools, computers and gateways are known by full names; a gateway may have an address instead. */
public final class Top009FullName implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-009",
            "lync-server-2013-determine-dns-requirements.md, add-edge-server.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<QuickFix> fixes() {
        return List.of(new AppendForestName());
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        for (Pool pool : context.index().pools()) {
            checkName(pool, pool.getFqdn(), TopologyPackage.Literals.POOL__FQDN, report);
        }
        Set<Host> devices = context.index().gateways().stream().map(PstnGateway::getHost).collect(Collectors.toSet());
        for (Host host : context.topology().getHosts()) {
            boolean addressed = host.getFqdn() == null && devices.contains(host) && !host.label().isEmpty();
            if (!addressed) {
                checkName(host, host.getFqdn(), TopologyPackage.Literals.HOST__FQDN, report);
            }
        }
        for (ImportProblem problem : context.problems()) {
            if (problem.kind() == ImportProblem.Kind.INVALID_NAME) {
                report.at(problem.element()).variant("imported", problem.detail(), problem.place());
            }
        }
    }

    private static void checkName(EObject element, Fqdn name, EStructuralFeature feature, Reporter report) {
        if (name == null) {
            report.at(element, feature).variant("missing", element);
        } else if (!name.isFullyQualified()) {
            report.at(element, feature).finding(name);
        }
    }
}
