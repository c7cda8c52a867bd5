// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/** What a step changes in the working copy. It must depend on nothing but its context, so that a run can be repeated. */
@FunctionalInterface
public interface Effect {

    /** Changes the working copy; is recorded. */
    void apply(StepContext context);

    /** A step that changes nothing in the model. */
    static Effect none() {
        return context -> { };
    }
}
