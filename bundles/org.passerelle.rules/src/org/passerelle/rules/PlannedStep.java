// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A step of a plan as far as rules need to know it. */
public interface PlannedStep {

    /** Stable identifier of the step, such as {@code OCS-08-12@wave:Finance}. */
    String id();

    /** Identifier of its kind, such as {@code OCS-08-12}. */
    String kindId();

    /** What the step is repeated for, such as {@code wave:Finance}; empty for a step that is done once. */
    String subjectKey();

    /** The element the step is repeated for, in the legacy or target topology or in the migration. */
    Optional<EObject> subject();

    /** Place in the order of the plan, from 0. */
    int position();
}
