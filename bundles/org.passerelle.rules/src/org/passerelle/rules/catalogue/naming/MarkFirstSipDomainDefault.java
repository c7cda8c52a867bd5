// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.naming;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.QuickFix;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;

/** Makes the first SIP domain the default where none is. */
final class MarkFirstSipDomainDefault implements QuickFix {

    @Override
    public String id() {
        return "TOP-007.mark-first";
    }

    @Override
    public boolean offeredFor(EObject element) {
        return element instanceof Topology topology && !topology.getSipDomains().isEmpty()
                && topology.getSipDomains().stream().noneMatch(SipDomain::isDefault);
    }

    @Override
    public void apply(EObject element) {
        ((Topology) element).getSipDomains().getFirst().setDefault(true);
    }
}
