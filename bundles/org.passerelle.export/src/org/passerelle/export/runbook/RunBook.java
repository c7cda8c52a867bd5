// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.List;

/**
 * Everything that a run book says, in one language and free of any markup.
 *
 * @param language code of the language
 * @param title name of the migration
 * @param legacy name of the legacy topology
 * @param target name of the target topology
 * @param figures what the first page counts
 * @param notices what people should know before they start
 * @param legacyPicture picture of the legacy topology as SVG
 * @param targetPicture picture of the target topology as SVG
 * @param waves the waves in order
 * @param chapters the steps in order, grouped by phase
 */
public record RunBook(String language, String title, String legacy, String target, List<Figure> figures,
        List<String> notices, String legacyPicture, String targetPicture, List<WaveRow> waves, List<Chapter> chapters) {

    /** Copies the lists. */
    public RunBook {
        figures = List.copyOf(figures);
        notices = List.copyOf(notices);
        waves = List.copyOf(waves);
        chapters = List.copyOf(chapters);
    }

    /** A number with its word. */
    public record Figure(String label, String value) { }

    /** A wave in the table of waves. */
    public record WaveRow(String name, String kind, String users, String notBefore, String pools) { }

    /** Steps of one phase that follow each other; a phase that others interrupt has several chapters. */
    public record Chapter(String anchor, String title, List<Item> items) {
        /** Copies the list. */
        public Chapter {
            items = List.copyOf(items);
        }
    }

    /** A step or a gate; exactly one of them is there. */
    public record Item(Step step, Gate gate) { }

    /** A step that comes first, and why. */
    public record Wait(String reason, String note, List<Link> steps) {
        /** Copies the list. */
        public Wait {
            steps = List.copyOf(steps);
        }
    }

    /** A reference to another step. */
    public record Link(String anchor, String text) { }

    /** A step to carry out; the files that take it back stand apart from the others. */
    public record Step(String anchor, String id, String title, String kinds, String subject, Prose why, Prose what,
            String where, String who, Prose verify, Prose undo, Prose interruption, String interrupts, List<Wait> waits,
            List<String> files, List<String> rollbacks, List<String> pages, boolean ours) {
        /** Copies the lists. */
        public Step {
            waits = List.copyOf(waits);
            files = List.copyOf(files);
            rollbacks = List.copyOf(rollbacks);
            pages = List.copyOf(pages);
        }
    }

    /** A point at which somebody decides whether to go on, with a picture of the state there. */
    public record Gate(String anchor, String name, String title, Prose description, String picture) { }
}
