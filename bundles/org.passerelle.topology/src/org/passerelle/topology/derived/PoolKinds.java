// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import org.passerelle.topology.Archiving;
import org.passerelle.topology.AvConferencing;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Role;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.XmppGateway;

/** Tells the kind of a pool from its roles: the role that names a pool wins over roles collocated with it. */
public final class PoolKinds {

    private PoolKinds() {
    }

    /**
     * @param pool a pool, never null
     * @return its kind; {@link PoolKind#OTHER} for a pool without a role that names one
     */
    public static PoolKind of(Pool pool) {
        PoolKind kind = PoolKind.OTHER;
        int best = Integer.MAX_VALUE;
        for (Role role : pool.getRoles()) {
            int rank = rank(role);
            if (rank < best) {
                best = rank;
                kind = kind(role, pool);
            }
        }
        return kind;
    }

    private static int rank(Role role) {
        return switch (role) {
            case FrontEnd any -> 0;
            case Edge any -> 1;
            case Director any -> 2;
            case SurvivableBranch any -> 3;
            case PersistentChat any -> 4;
            case GroupChat any -> 5;
            case Mediation any -> 6;
            case AvConferencing any -> 7;
            case Archiving any -> 8;
            case Monitoring any -> 9;
            case CommunicatorWebAccess any -> 10;
            case XmppGateway any -> 11;
            case TrustedApplications any -> 12;
            case OfficeWebApps any -> 13;
            default -> 14;
        };
    }

    private static PoolKind kind(Role role, Pool pool) {
        return switch (role) {
            case FrontEnd any -> pool.getEdition() == Edition.ENTERPRISE && pool.isSetEdition()
                    ? PoolKind.ENTERPRISE_FRONT_END : PoolKind.STANDARD_EDITION;
            case Edge any -> PoolKind.EDGE;
            case Director any -> PoolKind.DIRECTOR;
            case SurvivableBranch branch -> branch.isAppliance()
                    ? PoolKind.SURVIVABLE_BRANCH_APPLIANCE : PoolKind.SURVIVABLE_BRANCH_SERVER;
            case PersistentChat any -> PoolKind.PERSISTENT_CHAT;
            case GroupChat any -> PoolKind.GROUP_CHAT;
            case Mediation any -> PoolKind.MEDIATION;
            case AvConferencing any -> PoolKind.AV_CONFERENCING;
            case Archiving any -> PoolKind.ARCHIVING;
            case Monitoring any -> PoolKind.MONITORING;
            case CommunicatorWebAccess any -> PoolKind.COMMUNICATOR_WEB_ACCESS;
            case XmppGateway any -> PoolKind.XMPP_GATEWAY;
            case TrustedApplications any -> PoolKind.TRUSTED_APPLICATION;
            case OfficeWebApps any -> PoolKind.OFFICE_WEB_APPS;
            default -> PoolKind.OTHER;
        };
    }
}
