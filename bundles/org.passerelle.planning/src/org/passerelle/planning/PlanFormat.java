// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import org.passerelle.planning.internal.PlanDot;
import org.passerelle.planning.internal.PlanJson;
import org.passerelle.planning.internal.PlanMarkdown;
import org.passerelle.planning.internal.PlanTable;

/** The forms in which a plan can be written. The same plan and language give the same bytes. */
public enum PlanFormat {
    /** For a terminal; control characters of names are shown as question marks. */
    TABLE {
        @Override
        public String write(Plan plan, PlanTexts texts) {
            return PlanTable.write(plan, texts);
        }
    },
    /** For machines. */
    JSON {
        @Override
        public String write(Plan plan, PlanTexts texts) {
            return PlanJson.write(plan, texts);
        }
    },
    /** For documents. */
    MARKDOWN {
        @Override
        public String write(Plan plan, PlanTexts texts) {
            return PlanMarkdown.write(plan, texts);
        }
    },
    /** The graph of what waits for what, for Graphviz. */
    DOT {
        @Override
        public String write(Plan plan, PlanTexts texts) {
            return PlanDot.write(plan, texts);
        }
    };

    /**
     * @param plan  a plan
     * @param texts the texts of a language
     * @return the plan as text with line feeds at the ends of lines
     */
    public abstract String write(Plan plan, PlanTexts texts);
}
