// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.web;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.QuickFix;
import org.passerelle.topology.Pool;
import org.passerelle.topology.values.Fqdn;

/** Gives a pool an external web name made from its own name. */
final class OwnExternalWebName implements QuickFix {

    @Override
    public String id() {
        return "TOP-059.own-name";
    }

    @Override
    public boolean offeredFor(EObject element) {
        return element instanceof Pool pool && pool.getFqdn() != null && pool.getExternalWebFqdn() != null;
    }

    @Override
    public void apply(EObject element) {
        Pool pool = (Pool) element;
        String name = "webext-" + pool.getFqdn().hostName();
        String domain = pool.getExternalWebFqdn().domain();
        pool.setExternalWebFqdn(new Fqdn(domain.isEmpty() ? name : name + '.' + domain));
    }
}
