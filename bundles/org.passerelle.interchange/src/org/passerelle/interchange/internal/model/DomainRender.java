// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.List;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.WebUrl;

/** Renders SIP domains and simple URLs. */
final class DomainRender {

    private static final String FALSE = "false";

    private final Rendered rendered;

    DomainRender(Rendered rendered) {
        this.rendered = rendered;
    }

    void sipDomains(Topology topology) {
        Node list = Node.of("InternalDomains").with("AllowAllDomains", FALSE);
        for (SipDomain domain : topology.getSipDomains()) {
            if (domain.getName() == null) {
                continue;
            }
            if (domain.isDefault() && !list.has("DefaultDomain")) {
                list.with("DefaultDomain", domain.getName().toString());
            }
            Node node = Node.of("InternalDomain").with("Name", domain.getName().toString())
                    .with("Authoritative", Boolean.toString(domain.isAuthoritative()))
                    .with("AllowSubDomains", Boolean.toString(domain.isAllowSubDomains()));
            rendered.own(node, domain);
            list.add(node);
        }
        rendered.document().add(list);
    }

    void simpleUrls(Topology topology) {
        Node configuration = Node.of("SimpleUrlConfiguration").with("UseBackendDatabase", FALSE);
        for (SimpleUrl url : topology.getSimpleUrls()) {
            if (url.getActiveUrl() == null) {
                continue;
            }
            boolean forAll = url.getSipDomain() == null || url.getSipDomain().getName() == null;
            Node node = Node.of("SimpleUrl").with("Component", component(url.getComponent()))
                    .with("Domain", forAll ? "*" : url.getSipDomain().getName().toString())
                    .with("ActiveUrl", url.getActiveUrl().text());
            entry(node, url.getActiveUrl());
            for (WebUrl further : List.copyOf(url.getEntries())) {
                entry(node, further);
            }
            rendered.own(node, url);
            configuration.add(node);
        }
        rendered.document().add(configuration);
    }

    private static void entry(Node node, WebUrl url) {
        node.add(Node.of("SimpleUrlEntry").with("Url", url.text()));
    }

    private static String component(SimpleUrlComponent component) {
        return switch (component) {
            case MEET -> "Meet";
            case DIALIN -> "Dialin";
            case ADMIN -> "Cscp";
            case WEB_SCHEDULER -> "WebScheduler";
        };
    }
}
