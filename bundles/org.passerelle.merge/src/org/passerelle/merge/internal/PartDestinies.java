// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyPackage.Literals;

/** What becomes of legacy elements that are not pools; those without an entry share the lot of what contains them. */
final class PartDestinies {

    private static final Map<EClass, Destiny> BY_CLASS = Map.ofEntries(
            Map.entry(Literals.SIP_DOMAIN, new Destiny(Fate.CARRIED, "sipDomain", "Merge-CsLegacyTopology")),
            Map.entry(Literals.POLICY, Destiny.imported("policy")),
            Map.entry(Literals.VOICE_SETTINGS, Destiny.imported("voice")),
            Map.entry(Literals.PSTN_USAGE, Destiny.imported("voice")),
            Map.entry(Literals.DIAL_PLAN, Destiny.imported("dialPlan")),
            Map.entry(Literals.VOICE_ROUTE, Destiny.imported("voiceRoute")),
            Map.entry(Literals.SIMPLE_URL, Destiny.imported("webAccessUrl")),
            Map.entry(Literals.CONFERENCE_DIRECTORY, new Destiny(Fate.IMPORTED, "conferenceDirectory",
                    "Import-CsLegacyConferenceDirectory")),
            Map.entry(Literals.ACCESS_NUMBER, Destiny.imported("accessNumber")),
            Map.entry(Literals.USER_POPULATION, Destiny.later("users", "move-remaining-users-to-lync-server-2013_1")),
            Map.entry(Literals.RESPONSE_GROUPS, Destiny.later("responseGroups", "migrate-response-groups_1")),
            Map.entry(Literals.CONTACT_OBJECT, Destiny.later("contacts", "move-exchange-unified-messaging-contact-objects")),
            Map.entry(Literals.CALL_PARK, Destiny.later("callPark", "migrate-call-park-application-settings")),
            Map.entry(Literals.ADDRESS_BOOK, Destiny.byHand("addressBook", "migrate-address-book_1")),
            Map.entry(Literals.REMOTE_CALL_CONTROL, Destiny.byHand("remoteCallControl", "enable-remote-call-control")),
            Map.entry(Literals.FEDERATION_SETTINGS, Destiny.later("federation", "configure-federation-routes-and-media-traffic_1")),
            Map.entry(Literals.COMMUNICATOR_WEB_ACCESS, PoolDestinies.WEB_ACCESS),
            Map.entry(Literals.TRUSTED_APPLICATIONS, PoolDestinies.TRUSTED_SERVICE),
            Map.entry(Literals.TRUSTED_SERVICE, PoolDestinies.TRUSTED_SERVICE),
            Map.entry(Literals.PSTN_GATEWAY, Destiny.stays("gateway", "migrate-mediation-server")),
            Map.entry(Literals.CLIENT_VERSION_FILTER, Destiny.stays("clientFilter", "configure-clients-for-migration_1")),
            Map.entry(Literals.SQL_SERVER, Destiny.stays("database", "supported-server-migration-paths-and-coexistence-scenarios")),
            Map.entry(Literals.FILE_SHARE, Destiny.stays("fileShare", "supported-server-migration-paths-and-coexistence-scenarios")),
            Map.entry(Literals.DEPLOYMENT_STATE, Destiny.stays("surroundings", "")));

    private PartDestinies() {
    }

    /** The own lot of an element, or null where it shares that of its container. */
    static Destiny of(EObject element) {
        return BY_CLASS.get(element.eClass());
    }

    /** The lot of a collocated role or of a computer in a pool that is shown without it. */
    static Destiny hidden(EObject element) {
        return new Destiny(Fate.NOT_SHOWN, element instanceof Role ? "collocated" : "edgeComputer", Destiny.VERIFY_PAGE);
    }

    /** The lot of what stands directly below a legacy topology and has no entry of its own. */
    static Destiny surroundings() {
        return Destiny.stays("surroundings", "");
    }
}
