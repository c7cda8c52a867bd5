// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.Repetition;
import org.passerelle.planning.Subject;
import org.passerelle.planning.SubjectKind;

/** The repetition that belongs to each kind of subject. */
public final class Repetitions {

    private Repetitions() {
    }

    /**
     * @param kind a kind of subject
     * @return the subjects of that kind in a situation
     */
    public static Repetition of(SubjectKind kind) {
        return situation -> situation.derived(SubjectLists.class, SubjectLists::new).of(kind);
    }

    static List<Subject> built(List<Subject.Builder> builders) {
        List<Subject> subjects = new ArrayList<>(builders.size());
        builders.forEach(builder -> subjects.add(builder.build()));
        return List.copyOf(subjects);
    }
}
