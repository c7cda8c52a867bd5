// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.Icons;
import org.passerelle.notation.NotationMessages;
import org.passerelle.notation.editing.Moving;
import org.passerelle.topology.Element;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.RoutedRole;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.texts.Texts;

/** What the table of pools and the tree of an inventory show, and how they change it. */
public class InventoryServices {

    private static final String SVG = ".svg";

    /** The sites of a topology. */
    public List<Site> sitesOf(Topology topology) {
        return List.copyOf(topology.getSites());
    }

    /** The pools of a site. */
    public List<Pool> poolsOf(Site site) {
        return List.copyOf(site.getPools());
    }

    /** Everything that an element consists of; of a topology the sites and what stands in them first. */
    public List<Element> partsOf(EObject element) {
        Comparator<EObject> order = Comparator.comparing(part -> !(part instanceof Site) && !(part instanceof PstnGateway)
                && !(part instanceof Pool) && !(part instanceof SqlServer) && !(part instanceof FileShare));
        return element.eContents().stream().filter(Element.class::isInstance).sorted(order.thenComparing(part -> !(part instanceof Site)))
                .map(Element.class::cast).toList();
    }

    /** Name of an element, and what it is where the name does not say so. */
    public String inventoryLabel(EObject element) {
        Appearance appearance = Appearance.in(Locale.getDefault());
        String label = appearance.label(element);
        String subtitle = appearance.subtitle(element);
        boolean said = subtitle.isEmpty() || label.toLowerCase(Locale.ROOT).contains(subtitle.toLowerCase(Locale.ROOT));
        return said ? label : label + " – " + subtitle;
    }

    /** Whether an element has a certain icon. */
    public boolean hasIcon(EObject element, String name) {
        return Icons.path(element).endsWith('/' + name + SVG);
    }

    /** The title of a column of the table of pools. */
    public String columnTitle(EObject topology, String column) {
        return Texts.beside(InventoryServices.class, Locale.getDefault()).text("column." + column);
    }

    /** What kind of pool it is, or what else. */
    public String kindText(Element element) {
        Locale locale = Locale.getDefault();
        return element instanceof Pool pool ? NotationMessages.in(locale).text("pool." + pool.kind().getLiteral())
                : Appearance.in(locale).subtitle(element);
    }

    /** The version in force, with its letters; empty for elements without. */
    public String versionText(Element element) {
        return Appearance.version(element).letters();
    }

    /** The number of users of a pool; empty for other elements. */
    public String usersText(Element element) {
        return element instanceof Pool pool ? String.valueOf(pool.homedUsers()) : "";
    }

    /** The number of machines of a pool; empty for other elements. */
    public String machinesText(Element element) {
        return element instanceof Pool pool ? String.valueOf(pool.getMembers().size()) : "";
    }

    /** The name of the site of a pool; empty for other elements. */
    public String siteText(Element element) {
        return element instanceof Pool pool && pool.site() != null ? Objects.toString(pool.site().getName(), "") : "";
    }

    /** Whether a pool can be moved to the site of a name. */
    public boolean mayMoveToSite(Element element, String name) {
        return siteNamed(element, name).map(site -> site == element.eContainer() || Moving.allowed(element, site)).orElse(false);
    }

    /** Moves a pool to the site of a name; gives the pool. */
    public Element moveToSite(Element element, String name) {
        siteNamed(element, name).filter(site -> site != element.eContainer()).ifPresent(site -> Moving.move(element, site));
        return element;
    }

    /** Why a pool can't be moved to the site of a name; empty where there is no such site. */
    public String moveProblem(Element element, String name) {
        return siteNamed(element, name).flatMap(site -> Moving.refusal(element, site))
                .map(refusal -> refusal.text(Locale.getDefault())).orElse(name);
    }

    /** The role of a pool that has a next hop; nothing if it has none. */
    public Role routedRole(Element element) {
        return element instanceof Pool pool
                ? pool.getRoles().stream().filter(RoutedRole.class::isInstance).findFirst().orElse(null) : null;
    }

    /** The name of the pool that a role leads to. */
    public String nextHopText(Element role) {
        return role instanceof RoutedRole routed && routed.getNextHop() != null
                ? Appearance.in(Locale.getDefault()).label(routed.getNextHop()) : "";
    }

    /** The name of the pool that stands in for a pool. */
    public String backupText(Element element) {
        return element instanceof Pool pool && pool.getBackupPool() != null
                ? Appearance.in(Locale.getDefault()).label(pool.getBackupPool()) : "";
    }

    /** How load is spread over the machines of a pool. */
    public String loadBalancingText(Element element) {
        return element instanceof Pool pool && pool.isSetLoadBalancing() ? pool.getLoadBalancing().getLiteral() : "";
    }

    /** Never: for columns of what is worked out. */
    public boolean never(Element element) {
        return false;
    }

    /** Whether an element is a pool, which has values in most columns. */
    public boolean isPool(Element element) {
        return element instanceof Pool;
    }

    private static Optional<Site> siteNamed(Element element, String name) {
        Topology topology = Versions.topologyOf(element);
        return topology == null || !(element instanceof Pool) ? Optional.empty()
                : topology.getSites().stream().filter(site -> name.equals(site.getName())).findFirst();
    }
}
