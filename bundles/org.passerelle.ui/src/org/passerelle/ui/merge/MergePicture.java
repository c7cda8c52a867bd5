// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.EnumSet;
import java.util.Locale;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.merge.TraceEntry;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.PlacedDiagram;

/** The three pictures of a merge. */
enum MergePicture {
    LEGACY, COEXISTENCE, TARGET;

    /** Key of the title. */
    String key() {
        return "merge.tab." + name().toLowerCase(Locale.ROOT);
    }

    /** Lays the picture out. Takes its time. */
    PlacedDiagram draw(Project project, Locale locale) {
        return switch (this) {
            case LEGACY -> Pictures.placed(project.legacy(), locale);
            case COEXISTENCE -> Pictures.placed(project, EnumSet.allOf(Layer.class), true, locale);
            case TARGET -> Pictures.placed(project.target(), locale);
        };
    }

    /** Name path of an element in this picture; empty where it is not in it. */
    String path(TraceEntry entry) {
        return switch (this) {
            case LEGACY -> entry.side() == TraceEntry.Side.LEGACY ? entry.path() : "";
            case COEXISTENCE -> entry.mergedPath();
            case TARGET -> entry.side() == TraceEntry.Side.TARGET ? entry.path() : "";
        };
    }
}
