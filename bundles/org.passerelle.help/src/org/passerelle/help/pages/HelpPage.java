// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of the help.
 *
 * @param id what links to it are called
 * @param parent the page below which the contents list it; empty for the uppermost
 * @param blocks what it says; the first is its title
 */
public record HelpPage(String id, String parent, List<Block> blocks) {

    private static final int EXCERPT = 60;

    /** Copies the list. */
    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** The page that some Markdown makes. */
    static HelpPage of(String id, String parent, String markdown) {
        return new HelpPage(id, parent, Markdown.read(markdown));
    }

    /** The heading at the top. */
    public String title() {
        return headings().get(0).text();
    }

    /** All headings in their order. */
    public List<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
    }

    /** All links in their order. */
    public List<Span> links() {
        return blocks.stream().flatMap(block -> spans(block).stream()).filter(span -> span.style() == Span.Style.LINK).toList();
    }

    /** Some words around a place where all the words sought stand together; empty when they don't. */
    Optional<String> excerpt(String sought) {
        String wanted = sought.toLowerCase(Locale.ROOT);
        for (Block block : blocks) {
            String text = text(block);
            int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
            if (at >= 0) {
                int from = Math.max(0, at - EXCERPT / 2);
                int to = Math.min(text.length(), at + wanted.length() + EXCERPT);
                return Optional.of((from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : ""));
            }
        }
        return Optional.empty();
    }

    private static String text(Block block) {
        return block instanceof Block.Code code ? code.text() : spans(block).stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<Span> spans(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.spans();
            case Block.Paragraph paragraph -> paragraph.spans();
            case Block.Item item -> item.spans();
            case Block.Row row -> java.util.stream.Stream.of(row.first(), List.of(new Span(" ", Span.Style.PLAIN, "")), row.second()).flatMap(List::stream).toList();
            case Block.Code code -> List.of();
        };
    }
}
