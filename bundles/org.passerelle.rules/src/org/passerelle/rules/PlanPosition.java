// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

/** How far a plan was executed. Anchors are identifiers of step kinds ({@code OCS-05-02}) or gates ({@code G4}). */
public interface PlanPosition {

    /** Whether the plan has steps of that kind, or that gate, and every one of them is done. */
    boolean finished(String anchor);

    /** Whether at least one step of that kind, or that gate, is done. */
    boolean begun(String anchor);
}
