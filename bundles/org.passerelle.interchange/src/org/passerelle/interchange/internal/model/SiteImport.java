// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import org.passerelle.interchange.internal.document.Keys;
import org.passerelle.interchange.internal.document.SiteNames;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyFactory;

/** Imports sites without what stands in them. */
final class SiteImport {

    /** Name of the site that the merge makes for legacy pools; it is never translated. */
    static final String BACK_COMPAT = "BackCompatSite";

    private final Imported imported;
    private final SiteNames names = new SiteNames();

    SiteImport(Imported imported) {
        this.imported = imported;
    }

    void read(Node document) {
        for (Node source : document.children("Site")) {
            site(source);
        }
    }

    private void site(Node source) {
        String name = Keys.siteName(source);
        Site site = create(source, name);
        site.setName(name);
        site.setSiteId(text(source.attributes().get("SiteId")));
        Node location = source.child("Location");
        if (location != null) {
            site.setCity(text(location.get("City")));
            site.setState(text(location.get("State")));
            site.setCountryCode(text(location.get("CountryCode")));
        }
        if (site instanceof BranchSite branch) {
            branch.setParent(imported.sites.get(source.get("Parent")));
        }
        imported.sites.put(names.reference(name), site);
        imported.topology.getSites().add(site);
    }

    private static Site create(Node source, String name) {
        if (source.get("Element").equals("RemoteSite")) {
            return TopologyFactory.eINSTANCE.createBranchSite();
        }
        return name.equals(BACK_COMPAT) ? TopologyFactory.eINSTANCE.createBackCompatSite()
                : TopologyFactory.eINSTANCE.createCentralSite();
    }

    private static String text(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
