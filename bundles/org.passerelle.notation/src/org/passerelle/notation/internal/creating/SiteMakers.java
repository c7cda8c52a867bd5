// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage.Literals;

/** Makes sites. */
final class SiteMakers {

    private SiteMakers() {
    }

    static Site central(Workshop workshop) {
        CentralSite site = Workshop.MAKE.createCentralSite();
        site.setName(workshop.name(Literals.SITE, "Site"));
        return site;
    }

    /** A branch of the first central site. */
    static Site branch(Workshop workshop) {
        BranchSite site = Workshop.MAKE.createBranchSite();
        site.setName(workshop.name(Literals.SITE, "Branch"));
        workshop.topology().getSites().stream().filter(CentralSite.class::isInstance).findFirst().ifPresent(site::setParent);
        return site;
    }

    /** The site that the merge makes; it always has this name. Source: verify-topology-information. */
    static Site backCompat(Workshop workshop) {
        BackCompatSite site = Workshop.MAKE.createBackCompatSite();
        String usual = "BackCompatSite";
        boolean taken = workshop.topology().getSites().stream().anyMatch(other -> usual.equalsIgnoreCase(other.getName()));
        site.setName(taken ? workshop.name(Literals.SITE, usual) : usual);
        return site;
    }
}
