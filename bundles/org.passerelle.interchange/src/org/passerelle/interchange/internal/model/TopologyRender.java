// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.interchange.ExportResult.Omission;
import org.passerelle.interchange.Form;
import org.passerelle.interchange.internal.document.SiteNames;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Gives the document of the common shape that a model alone leads to. */
public final class TopologyRender {

    private final Topology topology;
    private final Form form;
    private final Predicate<EObject> fromDocument;
    private final Rendered rendered = new Rendered();
    private final List<Omission> omitted = new ArrayList<>();
    private final NamePaths paths;

    /**
     * @param topology the model, not changed
     * @param form the form of the document
     * @param fromDocument whether an element came from a document, so that it is known how to write it
     * @param paths addresses of the elements of the model
     */
    public TopologyRender(Topology topology, Form form, Predicate<EObject> fromDocument, NamePaths paths) {
        this.topology = topology;
        this.form = form;
        this.fromDocument = fromDocument;
        this.paths = paths;
    }

    /** What is not written because no document shows how; complete after {@link #render()}. */
    public List<Omission> omitted() {
        return List.copyOf(omitted);
    }

    /** The document. */
    public Rendered render() {
        Node document = rendered.document();
        rendered.own(document, topology);
        if (form == Form.TBXML) {
            document.add(Node.of("TopologyBuilder").with("IsFreeFromChanges", "true"));
            document.add(Node.of("PartialTopology").with("IsPublished", "false")
                    .with("Signature", "00000000-0000-0000-0000-000000000000"));
        }
        if (form == Form.PUBLISHED) {
            document.add(Node.of("Topology"));
        }
        DomainRender domains = new DomainRender(rendered);
        domains.sipDomains(topology);
        if (form == Form.TBXML) {
            domains.simpleUrls(topology);
        }
        sites();
        ClusterRender clusters = new ClusterRender(rendered, form);
        for (Site site : topology.getSites()) {
            if (rendered.siteReferences.containsKey(site)) {
                content(site, clusters);
            }
        }
        new DataRender(topology, rendered, form).render();
        new DependencyRender(rendered).render(topology);
        return rendered;
    }

    private void sites() {
        SiteNames names = new SiteNames();
        for (Site site : topology.getSites()) {
            if (!(site instanceof CentralSite) && !fromDocument.test(site)) {
                omit(site, site instanceof BranchSite ? "omittedBranchSite" : "omittedBackCompatSite");
                continue;
            }
            rendered.siteReferences.put(site, names.reference(site.getName()));
            Node node = Node.of("Site");
            attribute(node, "SiteId", site.getSiteId());
            if (site instanceof BranchSite branch) {
                attribute(node, "Parent", rendered.siteReferences.get(branch.getParent()));
            }
            Node location = Node.of("Location");
            attribute(location, "City", site.getCity());
            attribute(location, "State", site.getState());
            attribute(location, "CountryCode", site.getCountryCode());
            node.add(Node.of("Name").text(site.getName())).add(location);
            rendered.document().add(node);
            rendered.own(node, site);
            if (site.getFederationRoute() != null || site.getXmppRoute() != null) {
                omit(site, "omittedFederationRoute");
            }
        }
    }

    private void content(Site site, ClusterRender clusters) {
        for (Pool pool : site.getPools()) {
            if (pool.getFqdn() == null || !Expressible.pool(pool) && !fromDocument.test(pool)) {
                omit(pool, "omittedPool");
                continue;
            }
            clusters.pool(pool);
            if (pool.getInternalWebFqdn() != null) {
                omit(pool, "omittedInternalWebName");
            }
            if (pool.getBackupPool() != null) {
                omit(pool, "omittedPairing");
            }
        }
        for (PstnGateway gateway : site.getGateways()) {
            if (fromDocument.test(gateway)) {
                clusters.gateway(gateway);
            } else {
                omit(gateway, "omittedGateway");
            }
        }
    }

    private void omit(EObject element, String key) {
        omitted.add(new Omission(paths.path(element).orElse("/"), key));
    }

    private static void attribute(Node node, String name, String value) {
        if (value != null) {
            node.with(name, value);
        }
    }
}
