// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a run book as Markdown with check boxes; pictures are files beside it. */
public final class MarkdownRunBook {

    private final RunBook book;
    private final RunBookMessages words;
    private final StringBuilder out = new StringBuilder();

    private MarkdownRunBook(RunBook book) {
        this.book = book;
        this.words = RunBookMessages.in(Locale.forLanguageTag(book.language()));
    }

    /**
     * @param book the run book
     * @return the text, to be written in UTF-8
     */
    public static String write(RunBook book) {
        return new MarkdownRunBook(book).run();
    }

    private String run() {
        out.append("# ").append(words.text("runbook")).append(words.text("colon")).append(MarkdownText.plain(book.title())).append("\n\n");
        out.append(MarkdownText.line(book.legacy())).append(" → ").append(MarkdownText.plain(book.target())).append("\n\n");
        book.figures().forEach(figure -> out.append("- ").append(MarkdownText.line(figure.label())).append(words.text("colon"))
                .append(MarkdownText.plain(figure.value())).append('\n'));
        list("notices", book.notices());
        waves();
        contents();
        out.append("\n## ").append(words.text("pictures")).append("\n\n");
        picture("picture.legacy", "legacy");
        picture("picture.target", "target");
        book.chapters().forEach(this::chapter);
        return out.toString();
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("\n## ").append(words.text(key)).append("\n\n");
            lines.forEach(line -> out.append("- ").append(MarkdownText.line(line)).append('\n'));
        }
    }

    private void waves() {
        out.append("\n## ").append(words.text("waves")).append("\n\n");
        if (book.waves().isEmpty()) {
            out.append(words.text("waves.none")).append('\n');
            return;
        }
        out.append(row(List.of(words.text("wave"), words.text("wave.kind"), words.text("wave.users"),
                words.text("wave.notBefore"), words.text("wave.pools")))).append("|---|---|---:|---|---|\n");
        book.waves().forEach(wave -> out.append(row(List.of(wave.name(), wave.kind(), wave.users(), wave.notBefore(), wave.pools()))));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::plain).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private void contents() {
        out.append("\n## ").append(words.text("contents")).append("\n\n");
        book.chapters().forEach(chapter -> out.append("- [").append(MarkdownText.plain(chapter.title())).append("](#")
                .append(chapter.anchor()).append(")\n"));
    }

    private void picture(String key, String name) {
        out.append("![").append(words.text(key)).append("](pictures/").append(name).append(".svg)\n\n");
    }

    private void chapter(RunBook.Chapter chapter) {
        out.append("\n<a id=\"").append(chapter.anchor()).append("\"></a>\n\n## ")
                .append(MarkdownText.plain(chapter.title())).append("\n");
        for (RunBook.Item item : chapter.items()) {
            if (item.step() != null) {
                step(item.step());
            } else {
                gate(item.gate());
            }
        }
    }

    private void gate(RunBook.Gate gate) {
        out.append("\n<a id=\"").append(gate.anchor()).append("\"></a>\n\n### ").append(words.text("gate")).append(' ')
                .append(MarkdownText.plain(gate.name())).append(words.text("colon")).append(MarkdownText.plain(gate.title())).append("\n\n- [ ] ")
                .append(MarkdownText.of(gate.description())).append("\n\n");
        picture("picture.gate", gate.anchor());
    }

    private void step(RunBook.Step step) {
        out.append("\n<a id=\"").append(step.anchor()).append("\"></a>\n\n### ").append(MarkdownText.plain(step.title()))
                .append("\n\n- [ ] ").append(MarkdownText.plain(step.id())).append(" · ").append(MarkdownText.plain(step.kinds()));
        if (!step.interrupts().isEmpty()) {
            out.append(" · ").append(MarkdownText.plain(step.interrupts()));
        }
        out.append('\n');
        field("what", step.what());
        field("where", step.where());
        field("who", step.who());
        field("why", step.why());
        field("verify", step.verify());
        field("undo", step.undo());
        files("undo.script", step.rollbacks(), " · " + words.text("undo.how"));
        field("interruption", step.interruption());
        files("files", step.files(), "");
        for (RunBook.Wait wait : step.waits()) {
            out.append("- **").append(words.text("after")).append(words.text("colon").stripTrailing()).append("** ").append(MarkdownText.plain(wait.reason())).append(' ')
                    .append(wait.note()).append(words.text("colon")).append(wait.steps().stream()
                    .map(link -> '[' + MarkdownText.plain(link.text()) + "](#" + link.anchor() + ')')
                    .collect(Collectors.joining(", "))).append('\n');
        }
        field("source", String.join(", ", step.pages()));
    }

    private void files(String key, List<String> files, String note) {
        if (!files.isEmpty()) {
            out.append("- **").append(words.text(key)).append(words.text("colon").stripTrailing()).append("** ").append(files.stream()
                    .map(name -> '[' + MarkdownText.plain(name) + "](" + MarkdownText.address(name) + ')').collect(Collectors.joining(", ")))
                    .append(note).append('\n');
        }
    }

    private void field(String key, Prose prose) {
        if (!prose.isNothing()) {
            out.append("- **").append(words.text(key)).append(words.text("colon").stripTrailing()).append("** ").append(MarkdownText.of(prose)).append('\n');
        }
    }

    private void field(String key, String text) {
        if (!text.isEmpty()) {
            out.append("- **").append(words.text(key)).append(words.text("colon").stripTrailing()).append("** ").append(MarkdownText.plain(text)).append('\n');
        }
    }
}
