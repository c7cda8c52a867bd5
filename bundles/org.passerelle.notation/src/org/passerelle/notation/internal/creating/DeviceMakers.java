// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.PeerKind;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.Site;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.WebUrl;

/** Makes what stands around the pools. */
final class DeviceMakers {

    private static final int TRUSTED_PORT = 5070;

    private DeviceMakers() {
    }

    static EObject reverseProxy(Workshop workshop) {
        ReverseProxy proxy = Workshop.MAKE.createReverseProxy();
        proxy.setHost(workshop.host(workshop.fqdn("rp")));
        workshop.only(FrontEnd.class, workshop.version()).ifPresent(proxy.getPublishes()::add);
        return proxy;
    }

    static EObject loadBalancer(Workshop workshop) {
        LoadBalancer balancer = Workshop.MAKE.createLoadBalancer();
        balancer.setHost(workshop.host(workshop.fqdn("lb")));
        return balancer;
    }

    /** An Exchange server that answers calls for the only Front End pool. */
    static EObject exchange(Workshop workshop) {
        ExchangeServer server = Workshop.MAKE.createExchangeServer();
        server.setHost(workshop.host(workshop.fqdn("exch")));
        server.setUnifiedMessaging(true);
        workshop.only(FrontEnd.class, workshop.version()).ifPresent(server.getUmPools()::add);
        return server;
    }

    static EObject trustedService(Workshop workshop) {
        TrustedService service = Workshop.MAKE.createTrustedService();
        service.setFqdn(workshop.fqdn("svc"));
        service.setPort(new Port(TRUSTED_PORT));
        service.setServiceName("Service");
        workshop.only(FrontEnd.class, workshop.version()).ifPresent(service::setPool);
        return service;
    }

    static EObject xmppPartner(Workshop workshop) {
        XmppPartner partner = Workshop.MAKE.createXmppPartner();
        partner.setDomain(workshop.names().external("jabber"));
        partner.setKind(PeerKind.FEDERATED);
        return partner;
    }

    /** The first of the usual addresses that the container does not have yet, else one more for meetings. */
    static EObject simpleUrl(Workshop workshop) {
        Set<SimpleUrlComponent> left = EnumSet.allOf(SimpleUrlComponent.class);
        var there = workshop.container() instanceof Site site ? site.getSimpleUrls() : workshop.topology().getSimpleUrls();
        there.forEach(url -> left.remove(url.getComponent()));
        SimpleUrlComponent component = left.isEmpty() ? SimpleUrlComponent.MEET : left.iterator().next();
        SimpleUrl url = Workshop.MAKE.createSimpleUrl();
        url.setComponent(component);
        String name = component == SimpleUrlComponent.WEB_SCHEDULER ? "scheduler" : component.getLiteral();
        url.setActiveUrl(new WebUrl("https://" + workshop.names().external(name)));
        return url;
    }
}
