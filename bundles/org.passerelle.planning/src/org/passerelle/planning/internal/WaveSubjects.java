// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.migration.Wave;
import org.passerelle.migration.WaveKind;
import org.passerelle.migration.WaveSlice;
import org.passerelle.planning.Link;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.planning.SubjectKind;
import org.passerelle.planning.WaveSchedule;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.values.SipUri;

/** Waves and the accounts that are moved before them. */
final class WaveSubjects {

    private WaveSubjects() {
    }

    static List<Subject> of(SubjectMaker maker) {
        WaveSchedule schedule = maker.situation().waves();
        List<Wave> waves = switch (maker.kind()) {
            case WAVE -> schedule.of(WaveKind.PRODUCTION);
            case EVERY_WAVE -> schedule.all();
            default -> schedule.of(WaveKind.PILOT);
        };
        Map<String, Subject.Builder> subjects = new LinkedHashMap<>();
        for (Wave wave : waves) {
            if (maker.kind() == SubjectKind.TEST_USER) {
                for (SipUri user : wave.getTestUsers()) {
                    subjects.computeIfAbsent(user.toString(), label -> link(maker, label, wave));
                }
            } else {
                subjects.computeIfAbsent(Names.of(wave), label -> link(maker, label, wave));
            }
        }
        return Repetitions.built(new ArrayList<>(subjects.values()));
    }

    private static Subject.Builder link(SubjectMaker maker, String label, Wave wave) {
        Subject.Builder subject = maker.plain(label).element(Source.MIGRATION, wave)
                .link(Link.WAVE, Names.of(wave)).bind("wave", Names.of(wave));
        boolean first = true;
        for (WaveSlice slice : wave.getSlices()) {
            Pool pool = slice.getPool();
            if (pool != null) {
                maker.ofLegacyPool(subject, pool);
                if (first) {
                    subject.element(Source.LEGACY, pool);
                    first = false;
                }
            }
        }
        // Users of a pool may sign in with any domain, so a wave concerns them all.
        for (SipDomain domain : maker.situation().legacy().getSipDomains()) {
            subject.link(Link.DOMAIN, String.valueOf(domain.getName()));
        }
        return maker.defaults(subject);
    }
}
