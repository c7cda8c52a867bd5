// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import static org.passerelle.topology.ProductVersion.LCS_2005;
import static org.passerelle.topology.ProductVersion.LYNC_2010;
import static org.passerelle.topology.ProductVersion.LYNC_2013;
import static org.passerelle.topology.ProductVersion.OCS_2007_R2;
import static org.passerelle.topology.ProductVersion.SFB_2019;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyPackage.Literals;

/** What a new pool of each kind consists of, and the versions that know that kind. */
enum PoolPattern {
    ENTERPRISE(PoolKind.ENTERPRISE_FRONT_END, Literals.FRONT_END, "fe", false, LCS_2005, SFB_2019),
    STANDARD(PoolKind.STANDARD_EDITION, Literals.FRONT_END, "se", true, LCS_2005, SFB_2019),
    DIRECTOR(PoolKind.DIRECTOR, Literals.DIRECTOR, "dir", true, LCS_2005, SFB_2019),
    EDGE(PoolKind.EDGE, Literals.EDGE, "edge", true, LCS_2005, SFB_2019),
    MEDIATION(PoolKind.MEDIATION, Literals.MEDIATION, "med", true, OCS_2007_R2, SFB_2019),
    APPLIANCE(PoolKind.SURVIVABLE_BRANCH_APPLIANCE, Literals.SURVIVABLE_BRANCH, "sba", true, LYNC_2010, SFB_2019),
    BRANCH_SERVER(PoolKind.SURVIVABLE_BRANCH_SERVER, Literals.SURVIVABLE_BRANCH, "sbs", true, LYNC_2010, SFB_2019),
    PERSISTENT_CHAT(PoolKind.PERSISTENT_CHAT, Literals.PERSISTENT_CHAT, "chat", true, LYNC_2013, ProductVersion.SFB_2015),
    WEB_APPS(PoolKind.OFFICE_WEB_APPS, Literals.OFFICE_WEB_APPS, "wac", true, LYNC_2013, SFB_2019),
    TRUSTED(PoolKind.TRUSTED_APPLICATION, Literals.TRUSTED_APPLICATIONS, "app", true, LYNC_2010, SFB_2019),
    CONFERENCING(PoolKind.AV_CONFERENCING, Literals.AV_CONFERENCING, "avc", true, LYNC_2010, LYNC_2010),
    ARCHIVING(PoolKind.ARCHIVING, Literals.ARCHIVING, "arc", true, LCS_2005, LYNC_2010),
    MONITORING(PoolKind.MONITORING, Literals.MONITORING, "mon", true, OCS_2007_R2, LYNC_2010),
    GROUP_CHAT(PoolKind.GROUP_CHAT, Literals.GROUP_CHAT, "gchat", true, OCS_2007_R2, LYNC_2010),
    WEB_ACCESS(PoolKind.COMMUNICATOR_WEB_ACCESS, Literals.COMMUNICATOR_WEB_ACCESS, "cwa", true, LCS_2005, OCS_2007_R2),
    XMPP(PoolKind.XMPP_GATEWAY, Literals.XMPP_GATEWAY, "xmpp", true, OCS_2007_R2, LYNC_2010),
    OTHER(PoolKind.OTHER, Literals.OTHER_ROLE, "srv", true, LCS_2005, SFB_2019);

    private final PoolKind kind;
    private final EClass role;
    private final String stem;
    private final boolean single;
    private final ProductVersion first;
    private final ProductVersion last;

    PoolPattern(PoolKind kind, EClass role, String stem, boolean single, ProductVersion first, ProductVersion last) {
        this.kind = kind;
        this.role = role;
        this.stem = stem;
        this.single = single;
        this.first = first;
        this.last = last;
    }

    static List<PoolPattern> all() {
        return List.of(values());
    }

    static PoolPattern of(String creation) {
        for (PoolPattern pattern : values()) {
            if (pattern.id().equals(creation)) {
                return pattern;
            }
        }
        throw new IllegalArgumentException(creation);
    }

    String id() {
        return "pool." + kind.getLiteral();
    }

    PoolKind kind() {
        return kind;
    }

    EClass role() {
        return role;
    }

    /** What names of its computers begin with. */
    String stem() {
        return stem;
    }

    /** Whether it begins as one computer. */
    boolean single() {
        return single;
    }

    boolean inBranches() {
        return RoleRules.inBranches(role);
    }

    /** The version to state for a pool of this kind, null where the surrounding one knows it. */
    ProductVersion stated(ProductVersion surrounding) {
        if (surrounding == null) {
            return null;
        }
        return surrounding.getValue() < first.getValue() ? first : surrounding.getValue() > last.getValue() ? last : null;
    }
}
