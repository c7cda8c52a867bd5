// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.migration.Wave;
import org.passerelle.planning.Subject;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;

/** What a step is about. */
final class About {

    private About() {
    }

    /** The target pool; for a legacy pool the one that takes over from it. */
    static Pool target(Job job) {
        return job.subject().target(Pool.class).or(() -> job.subject().legacy(Pool.class)
                .flatMap(job.situation()::successor)).orElseThrow(() -> noSuccessor(job));
    }

    /** The legacy pool. */
    static Pool legacy(Job job) {
        return job.subject().legacy(Pool.class).orElseThrow(() -> noSuccessor(job));
    }

    private static BindingProblem noSuccessor(Job job) {
        return BindingProblem.missing(job.situation().migration(),
                MigrationPackage.eINSTANCE.getMigration_Correspondences());
    }

    /** The pool that takes over from a legacy pool. */
    static Pool successor(Job job, Pool legacy) {
        return job.situation().successor(legacy).orElseThrow(() -> noSuccessor(job));
    }

    /** The computer, of whichever topology. */
    static Host host(Job job) {
        return element(job.subject(), Host.class);
    }

    /** The wave. */
    static Wave wave(Job job) {
        return job.subject().migration(Wave.class)
                .orElseThrow(() -> BindingProblem.missing(job.situation().migration(),
                        MigrationPackage.eINSTANCE.getMigration_Waves()));
    }

    /** The element of that type, of the target first. */
    static <T extends EObject> T element(Subject subject, Class<T> type) {
        Optional<T> found = subject.target(type).or(() -> subject.legacy(type)).or(() -> subject.migration(type));
        return found.orElseThrow(() -> new IllegalStateException(subject + " is about no " + type.getSimpleName() + "."));
    }
}
