// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.topology.Topology;

/**
 * What a document holds.
 *
 * @param topology the model; null when template variables are left undefined, as then nothing is imported
 * @param kept what the model does not express; empty where the topology is null
 * @param problems what to tell, in document order within a kind of check
 */
public record ImportResult(Topology topology, KeptContent kept, List<ImportProblem> problems) {

    /** Copies the problems. */
    public ImportResult {
        problems = List.copyOf(problems);
    }

    /** Whether there is a topology. */
    public boolean complete() {
        return topology != null;
    }

    /** Names of the template variables that lack a definition, sorted. */
    public Set<String> undefinedVariables() {
        Set<String> names = new TreeSet<>();
        for (ImportProblem problem : problems) {
            if (problem.kind() == ProblemKind.TEMPLATE_VARIABLE) {
                names.add(problem.arguments().get(0));
            }
        }
        return names;
    }
}
