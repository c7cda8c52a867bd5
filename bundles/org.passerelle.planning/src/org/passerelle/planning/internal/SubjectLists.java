// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.SubjectKind;

/** The subjects of a situation by kind. Many kinds of steps are repeated for the same ones, so that they are made once. */
final class SubjectLists {

    private final Situation situation;
    private final Map<SubjectKind, List<Subject>> made = new ConcurrentHashMap<>();

    SubjectLists(Situation situation) {
        this.situation = situation;
    }

    List<Subject> of(SubjectKind kind) {
        return made.computeIfAbsent(kind, this::make);
    }

    private List<Subject> make(SubjectKind kind) {
        SubjectMaker maker = new SubjectMaker(situation, kind);
        return switch (kind) {
            case DEPLOYMENT -> List.of(maker.defaults(maker.plain(Names.of(situation.migration()))).build());
            case FOREST, DOMAIN, SIP_DOMAIN -> DirectorySubjects.of(maker);
            case LEGACY_POOL, LEGACY_EDGE, CHAT_POOL, TARGET_POOL, PILOT_POOL, FURTHER_POOL, TARGET_EDGE,
                    DIRECTOR_POOL, TARGET_MEDIATION_POOL, PERSISTENT_CHAT_POOL, TRUSTED_POOL, OFFICE_WEB_APPS,
                    MIRRORED_POOL, POOL_PAIR -> PoolSubjects.of(maker);
            case LEGACY_MACHINE, LEGACY_SERVER, LEGACY_EDGE_SERVER, LEGACY_ARCHIVING_SERVER, LEGACY_XMPP_GATEWAY,
                    CWA_SERVER, CHAT_SERVER, TARGET_FRONT_END, FURTHER_FRONT_END, TARGET_EDGE_SERVER,
                    DIRECTOR_SERVER, PERSISTENT_CHAT_SERVER, BRANCH_APPLIANCE -> MemberSubjects.of(maker);
            case ADMIN_COMPUTER, LEGACY_SQL_SERVER, REVERSE_PROXY, CAS_SERVER -> HostSubjects.of(maker);
            case TARGET_SITE, BRANCH_SITE -> SiteSubjects.of(maker);
            case TEST_USER, PILOT_WAVE, WAVE, EVERY_WAVE -> WaveSubjects.of(maker);
            case ACCESS_NUMBER, CONFERENCE_DIRECTORY, CONFERENCING_POLICY, LEGACY_TRUSTED_ENTRY, CSTA_GATEWAY,
                    CERTIFICATE -> ServiceSubjects.of(maker);
            case LEGACY_GATEWAY, GATEWAY, TRUNK, VOICE_ROUTE -> VoiceSubjects.of(maker);
        };
    }
}
