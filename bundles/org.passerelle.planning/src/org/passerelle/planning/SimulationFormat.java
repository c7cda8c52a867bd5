// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import org.passerelle.planning.internal.SimulationJson;
import org.passerelle.planning.internal.SimulationText;

/** The forms in which a simulation can be written. */
public enum SimulationFormat {
    /** For a terminal: each step with the number of its changes and what it breaks, then the verdict. */
    TEXT {
        @Override
        public String write(Simulation simulation, PlanTexts texts) {
            return SimulationText.write(simulation, texts);
        }
    },
    /** For machines. */
    JSON {
        @Override
        public String write(Simulation simulation, PlanTexts texts) {
            return SimulationJson.write(simulation, texts);
        }
    };

    /**
     * @param simulation a simulation
     * @param texts      the texts of a language
     * @return the simulation as text with line feeds at the ends of lines
     */
    public abstract String write(Simulation simulation, PlanTexts texts);
}
