// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.WebUrl;

/** Imports SIP domains and simple URLs. */
final class DomainImport {

    private final Imported imported;
    private final Map<String, SipDomain> domains = new HashMap<>();

    DomainImport(Imported imported) {
        this.imported = imported;
    }

    void read(Node document) {
        for (Node list : document.children("InternalDomains")) {
            domains(list);
        }
        for (Node configuration : document.children("SimpleUrlConfiguration")) {
            Keys.unique(configuration.children("SimpleUrl")).forEach((key, url) -> simpleUrl(key, url));
        }
    }

    private void domains(Node list) {
        String main = Keys.folded(list.get("DefaultDomain"));
        for (Node each : list.children("InternalDomain")) {
            String name = Keys.folded(each.get("Name"));
            if (domains.containsKey(name)) {
                imported.problems.at(each, "Name", ProblemKind.DUPLICATE_KEY, "duplicateKey", each.get("Name"));
                continue;
            }
            SipDomain domain = TopologyFactory.eINSTANCE.createSipDomain();
            domain.setName(imported.values.fqdn(each, "Name"));
            domain.setDefault(name.equals(main));
            domain.setAuthoritative(Values.isTrue(each, "Authoritative"));
            domain.setAllowSubDomains(Values.isTrue(each, "AllowSubDomains"));
            domains.put(name, domain);
            imported.topology.getSipDomains().add(domain);
        }
        if (!main.isEmpty() && !domains.containsKey(main)) {
            imported.problems.at(list, "DefaultDomain", ProblemKind.BROKEN_REFERENCE, "brokenReference",
                    list.get("DefaultDomain"));
        }
    }

    private void simpleUrl(String key, Node source) {
        SimpleUrlComponent component = component(source.get("Component"));
        SipDomain domain = domains.get(Keys.folded(source.get("Domain")));
        WebUrl active = imported.values.url(source, "ActiveUrl");
        boolean placed = domain != null || source.get("Domain").equals("*");
        if (!placed) {
            imported.problems.at(source, "Domain", ProblemKind.BROKEN_REFERENCE, "brokenReference", source.get("Domain"));
        }
        if (component == null || !placed || active == null || key.indexOf('~') > key.lastIndexOf(']')) {
            return;
        }
        SimpleUrl url = TopologyFactory.eINSTANCE.createSimpleUrl();
        url.setComponent(component);
        url.setSipDomain(domain);
        url.setActiveUrl(active);
        Set<WebUrl> further = new LinkedHashSet<>();
        for (Node entry : source.children("SimpleUrlEntry")) {
            further.add(imported.values.url(entry, "Url"));
        }
        further.remove(null);
        further.remove(active);
        // Already a set: the list of the model would look for each in all before it.
        ((InternalEList<WebUrl>) url.getEntries()).addAllUnique(further);
        imported.topology.getSimpleUrls().add(url);
    }

    private static SimpleUrlComponent component(String name) {
        return switch (name) {
            case "Meet" -> SimpleUrlComponent.MEET;
            case "Dialin" -> SimpleUrlComponent.DIALIN;
            case "Cscp", "Admin" -> SimpleUrlComponent.ADMIN;
            case "WebScheduler" -> SimpleUrlComponent.WEB_SCHEDULER;
            default -> null;
        };
    }
}
