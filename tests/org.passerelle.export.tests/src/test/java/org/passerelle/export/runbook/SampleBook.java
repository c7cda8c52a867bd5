// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.List;

/** A small run book whose every text from a model holds the same words. */
final class SampleBook {

    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";

    private SampleBook() {
    }

    static RunBook with(String text) {
        return with(text, "en");
    }

    static RunBook with(String text, String language) {
        Prose prose = new Prose(List.of(new Prose.Segment("Say " + text, false), new Prose.Segment(text, true),
                new Prose.Segment(text + ".", false)));
        RunBook.Wait wait = new RunBook.Wait(text, "(note)", List.of(new RunBook.Link("step-2", text)));
        RunBook.Step step = new RunBook.Step("step-1", text, text, "manual", text, prose, prose, text, text, prose, prose,
                prose, text, List.of(wait), List.of("scripts/" + text + ".ps1"),
                List.of("scripts/" + text + "_rollback.ps1"), List.of(text, "page"), true);
        RunBook.Step second = new RunBook.Step("step-2", "S-2", "Second", "manual", "", Prose.of(""), Prose.of("Do `it`"), "",
                "", Prose.of("-"), Prose.of(""), Prose.of(""), "", List.of(), List.of(), List.of(), List.of(), false);
        RunBook.Gate gate = new RunBook.Gate("gate-G1", "G1 " + text, text, prose, PICTURE);
        RunBook.Chapter chapter = new RunBook.Chapter("phase-P1", text, List.of(new RunBook.Item(step, null),
                new RunBook.Item(null, gate), new RunBook.Item(second, null)));
        return new RunBook(language, text, text, text, List.of(new RunBook.Figure(text, "1")), List.of(text, "plain"), PICTURE,
                PICTURE, List.of(new RunBook.WaveRow(text, "pilot", "100", "2026-12-01", text)), List.of(chapter));
    }
}
