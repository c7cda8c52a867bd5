// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.Archiving;
import org.passerelle.topology.AvConferencing;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.OfficeWebApps;
import org.passerelle.topology.OtherRole;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.TrustedApplications;

/** Which services of a document make up a role of the model. */
final class RoleServices {

    /** Services that a role of the model can stand for, but only on the right pool. */
    static final List<String> FRONT_END =
            List.of("UserServices", "Registrar", "WebServices", "ConfServices", "ApplicationServer");

    private RoleServices() {
    }

    /**
     * @param role a role
     * @param version product version of its pool, or null
     * @return names of the services that it is written as, in the order of documents; empty for a role that documents
     *         do not know
     */
    static List<String> of(Role role, ProductVersion version) {
        boolean merged = isMerged(version);
        return switch (role) {
            case FrontEnd frontEnd -> frontEnd(frontEnd, merged);
            case Director any -> merged ? List.of("Registrar") : List.of("Registrar", "WebServices");
            case SurvivableBranch any -> List.of("Registrar", "MediationServer");
            case Edge any -> merged ? List.of("EdgeServer") : List.of("EdgeServer", "ManagementServices");
            case Mediation any -> List.of("MediationServer");
            case AvConferencing any -> List.of("ConfServices");
            case CentralManagement any -> List.of("CentralMgmt");
            case OfficeWebApps any -> List.of("WacService");
            case Archiving any -> List.of("ArchivingServer");
            case Monitoring any -> List.of("MonitoringServer");
            case PersistentChat any -> List.of("PersistentChatService");
            case TrustedApplications any -> List.of("ExternalServer");
            case OtherRole other -> other.getRoleName() == null ? List.of() : List.of(other.getRoleName());
            default -> List.of();
        };
    }

    /** Whether a version is one that only gets into documents by a merge. */
    static boolean isMerged(ProductVersion version) {
        return version != null && version.compareTo(ProductVersion.LYNC_2010) < 0;
    }

    private static List<String> frontEnd(FrontEnd frontEnd, boolean merged) {
        if (merged) {
            return List.of("UserServices", "Registrar");
        }
        List<String> services = new ArrayList<>(FRONT_END);
        if (!frontEnd.isConferencing()) {
            services.remove("ConfServices");
        }
        return services;
    }
}
