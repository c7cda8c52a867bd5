// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/** What a step can be repeated for; the constant's {@link #id} stands in the catalogue's facts. */
public enum SubjectKind {
    DEPLOYMENT("deployment", ""),
    FOREST("forest", "forest"),
    DOMAIN("domain", "domain"),
    SIP_DOMAIN("sipDomain", "domain"),
    ADMIN_COMPUTER("adminComputer", "host"),
    LEGACY_POOL("legacyPool", "pool"),
    LEGACY_MACHINE("legacyMachine", "host"),
    LEGACY_SERVER("legacyServer", "host"),
    LEGACY_EDGE("legacyEdge", "edge"),
    LEGACY_EDGE_SERVER("legacyEdgeServer", "host"),
    LEGACY_ARCHIVING_SERVER("legacyArchivingServer", "host"),
    LEGACY_XMPP_GATEWAY("legacyXmppGateway", "host"),
    LEGACY_GATEWAY("legacyGateway", "gateway"),
    LEGACY_SQL_SERVER("legacySqlServer", "host"),
    LEGACY_TRUSTED_ENTRY("legacyTrustedEntry", "entry"),
    CWA_SERVER("cwaServer", "host"),
    CHAT_POOL("chatPool", "pool"),
    CHAT_SERVER("chatServer", "host"),
    TARGET_POOL("targetPool", "pool"),
    PILOT_POOL("pilotPool", "pool"),
    FURTHER_POOL("furtherPool", "pool"),
    TARGET_FRONT_END("targetFrontEnd", "host"),
    FURTHER_FRONT_END("furtherFrontEnd", "host"),
    TARGET_SITE("targetSite", "site"),
    BRANCH_SITE("branchSite", "site"),
    BRANCH_APPLIANCE("branchAppliance", "host"),
    TARGET_EDGE("targetEdge", "edge"),
    TARGET_EDGE_SERVER("targetEdgeServer", "host"),
    DIRECTOR_POOL("directorPool", "pool"),
    DIRECTOR_SERVER("directorServer", "host"),
    TARGET_MEDIATION_POOL("targetMediationPool", "pool"),
    PERSISTENT_CHAT_POOL("persistentChatPool", "pool"),
    PERSISTENT_CHAT_SERVER("persistentChatServer", "host"),
    TRUSTED_POOL("trustedPool", "pool"),
    OFFICE_WEB_APPS("officeWebApps", "pool"),
    MIRRORED_POOL("mirroredPool", "pool"),
    POOL_PAIR("poolPair", "pair"),
    REVERSE_PROXY("reverseProxy", "host"),
    CAS_SERVER("casServer", "host"),
    CERTIFICATE("certificate", "certificate"),
    TEST_USER("testUser", "user"),
    PILOT_WAVE("pilotWave", "wave"),
    /** The production waves. */
    WAVE("wave", "wave"),
    /** Pilot and production waves alike. */
    EVERY_WAVE("everyWave", "wave"),
    ACCESS_NUMBER("accessNumber", "number"),
    CONFERENCE_DIRECTORY("conferenceDirectory", "directory"),
    CONFERENCING_POLICY("conferencingPolicy", "policy"),
    CSTA_GATEWAY("cstaGateway", "gateway"),
    GATEWAY("gateway", "gateway"),
    TRUNK("trunk", "trunk"),
    VOICE_ROUTE("voiceRoute", "route");

    private final String id;
    private final String prefix;

    SubjectKind(String id, String prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    /** Name in the catalogue's facts. */
    public String id() {
        return id;
    }

    /** First part of the keys of such subjects; empty for the deployment. */
    public String prefix() {
        return prefix;
    }

    /**
     * @param id a name in the catalogue's facts
     * @return the kind of that name
     * @throws IllegalArgumentException for an unknown name
     */
    public static SubjectKind of(String id) {
        for (SubjectKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown subject: " + id);
    }
}
