// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Optional;

import org.passerelle.topology.Archiving;
import org.passerelle.topology.AvConferencing;
import org.passerelle.topology.CommunicatorWebAccess;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
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

/** Finds the role that gives a pool its kind; the others are collocated with it. */
final class MainRole {

    private MainRole() {
    }

    /** The role of a pool that names it, wherever it stands among its roles; empty for a pool without roles. */
    static Optional<Role> of(Pool pool) {
        Class<? extends Role> type = type(pool.kind());
        return pool.getRoles().stream().filter(type::isInstance).findFirst();
    }

    private static Class<? extends Role> type(PoolKind kind) {
        return switch (kind) {
            case ENTERPRISE_FRONT_END, STANDARD_EDITION -> FrontEnd.class;
            case EDGE -> Edge.class;
            case DIRECTOR -> Director.class;
            case SURVIVABLE_BRANCH_APPLIANCE, SURVIVABLE_BRANCH_SERVER -> SurvivableBranch.class;
            case PERSISTENT_CHAT -> PersistentChat.class;
            case GROUP_CHAT -> GroupChat.class;
            case MEDIATION -> Mediation.class;
            case AV_CONFERENCING -> AvConferencing.class;
            case ARCHIVING -> Archiving.class;
            case MONITORING -> Monitoring.class;
            case COMMUNICATOR_WEB_ACCESS -> CommunicatorWebAccess.class;
            case XMPP_GATEWAY -> XmppGateway.class;
            case TRUSTED_APPLICATION -> TrustedApplications.class;
            case OFFICE_WEB_APPS -> OfficeWebApps.class;
            case OTHER -> Role.class;
        };
    }
}
