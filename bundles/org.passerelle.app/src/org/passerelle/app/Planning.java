// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;

/** Makes plans for projects and carries them out on the model. */
public final class Planning {

    private Planning() {
    }

    /**
     * @param project a readable migration
     * @return its plan
     * @throws UserError if the project is no migration
     */
    public static Plan plan(Project project) {
        return new Planner(StandardCatalogue.get()).plan(Situation.of(project.migration()));
    }

    /**
     * @param project a readable migration
     * @return its plan, carried out
     * @throws UserError if the project is no migration
     */
    public static Simulation simulate(Project project) {
        return new Simulator().run(plan(project));
    }
}
