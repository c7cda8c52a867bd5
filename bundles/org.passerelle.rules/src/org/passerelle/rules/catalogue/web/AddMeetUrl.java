// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.web;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.QuickFix;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.WebUrl;

/** Adds the usual Meet URL for a SIP domain. */
final class AddMeetUrl implements QuickFix {

    @Override
    public String id() {
        return "TOP-065.add-url";
    }

    @Override
    public boolean offeredFor(EObject element) {
        return element instanceof SipDomain domain && domain.getName() != null
                && domain.eContainer() instanceof Topology;
    }

    @Override
    public void apply(EObject element) {
        SipDomain domain = (SipDomain) element;
        SimpleUrl url = TopologyFactory.eINSTANCE.createSimpleUrl();
        url.setComponent(SimpleUrlComponent.MEET);
        url.setSipDomain(domain);
        url.setActiveUrl(new WebUrl("https://meet." + domain.getName()));
        ((Topology) domain.eContainer()).getSimpleUrls().add(url);
    }
}
