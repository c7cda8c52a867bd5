// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.Repetition;
import org.passerelle.planning.Subject;
import org.passerelle.planning.SubjectKind;
import org.passerelle.planning.internal.Repetitions;

/** Waves of users as subjects. */
final class Waves {

    /** Pilot waves and production waves alike. */
    static final Repetition EVERY = situation -> {
        List<Subject> waves = new ArrayList<>(Repetitions.of(SubjectKind.PILOT_WAVE).subjects(situation));
        waves.addAll(Repetitions.of(SubjectKind.WAVE).subjects(situation));
        return List.copyOf(waves);
    };

    private Waves() {
    }
}
