// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of Markdown that help pages are written in: headings, paragraphs, lists, tables of two columns, lines of code. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");
    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.*)");
    private static final Pattern RULER = Pattern.compile("[| :-]+");
    private static final String CODE = "    ";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String bullet = "";

    private Markdown() {
    }

    static List<Block> read(String text) {
        Markdown markdown = new Markdown();
        text.lines().forEach(markdown::line);
        markdown.end();
        return List.copyOf(markdown.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Block.Heading(heading.group(1).length(), Span.of(heading.group(2))));
        } else if (item.matches()) {
            end();
            bullet = item.group(1);
            words.append(item.group(2));
        } else if (line.startsWith("|")) {
            end();
            row(line);
        } else if (line.startsWith(CODE) && words.isEmpty()) {
            blocks.add(new Block.Code(line.substring(CODE.length())));
        } else {
            words.append(words.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void row(String line) {
        if (!RULER.matcher(line).matches()) {
            String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", 2);
            blocks.add(new Block.Row(Span.of(cells[0].strip()), Span.of(cells.length > 1 ? cells[1].strip() : "")));
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            List<Span> spans = Span.of(words.toString());
            blocks.add(bullet.isEmpty() ? new Block.Paragraph(spans) : new Block.Item(bullet, spans));
        }
        words.setLength(0);
        bullet = "";
    }
}
