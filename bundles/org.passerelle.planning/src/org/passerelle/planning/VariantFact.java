// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/**
 * One change that a variant makes to the steps and edges.
 *
 * @param variant the variant
 * @param action  what is changed
 * @param step    identifier of the step that falls away, else null
 * @param edge    edge that is dropped or added, else null; of a dropped edge only the two ends count
 */
public record VariantFact(Variant variant, Action action, String step, EdgeFact edge) {

    /** What a variant can change. */
    public enum Action {
        DROP_STEP, DROP_EDGE, ADD_EDGE
    }
}
