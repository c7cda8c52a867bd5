// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

/** Makes the script of one kind of step. */
@FunctionalInterface
interface ScriptMaker {

    /**
     * Fills the script.
     *
     * @param job the step and the script to be filled
     * @throws BindingProblem when the model lacks a value that the script needs
     */
    void fill(Job job);
}
