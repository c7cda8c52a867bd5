// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of a page that stands on lines of its own. */
public sealed interface Block {

    /** A heading; level 1 is the title of the page. */
    record Heading(int level, List<Span> spans) implements Block {

        private static final Pattern RULE = Pattern.compile("[A-Z]{1,3}-\\d+\\b.*");

        /** Copies the list. */
        public Heading {
            spans = List.copyOf(spans);
        }

        /** The heading as plain text. */
        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        /** What links to it are called: the identifier that a rule's heading begins with, else its words with dashes. */
        public String anchor() {
            Matcher rule = RULE.matcher(text());
            return rule.matches() ? text().split(" ", 2)[0] : text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        }
    }

    /** Words in lines that break where they must. */
    record Paragraph(List<Span> spans) implements Block {

        /** Copies the list. */
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** An entry of a list, after a bullet or a number. */
    record Item(String bullet, List<Span> spans) implements Block {

        /** Copies the list. */
        public Item {
            spans = List.copyOf(spans);
        }
    }

    /** A row of a table with two columns. */
    record Row(List<Span> first, List<Span> second) implements Block {

        /** Copies the lists. */
        public Row {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** A line to be typed or read as it stands. */
    record Code(String text) implements Block { }
}
