// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.QuickFix;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;

/** Completes a short name with the name of the forest. */
final class AppendForestName implements QuickFix {

    @Override
    public String id() {
        return "TOP-009.append-forest";
    }

    @Override
    public boolean offeredFor(EObject element) {
        Fqdn name = name(element);
        return name != null && !name.isFullyQualified() && forest(element) != null;
    }

    @Override
    public void apply(EObject element) {
        Fqdn full = new Fqdn(name(element) + "." + forest(element));
        if (element instanceof Pool pool) {
            pool.setFqdn(full);
        } else {
            ((Host) element).setFqdn(full);
        }
    }

    private static Fqdn name(EObject element) {
        return switch (element) {
            case Pool pool -> pool.getFqdn();
            case Host host -> host.getFqdn();
            default -> null;
        };
    }

    private static Fqdn forest(EObject element) {
        Topology topology = Versions.topologyOf(element);
        return topology == null || topology.getForest() == null ? null : topology.getForest().getName();
    }
}
