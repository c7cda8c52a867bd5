// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.passerelle.help.pages.Block;
import org.passerelle.help.pages.HelpPage;
import org.passerelle.help.pages.Span;

/**
 * Shows one page as a text that can be read, marked and copied; links are followed with the mouse or Enter. It needs no browser,
 * takes its colours from the theme and its size from the fonts of the workbench.
 */
final class PageText {

    private static final int MARGIN = 14;
    private static final int FIRST_COLUMN = 190;
    private static final int BULLET = 22;
    /** Below this width the second column of a table stands below the first. */
    private static final int NARROW = 420;
    private static final int[] LARGER = {0, 6, 3, 1};

    private final StyledText control;
    private final LocalResourceManager fonts;
    private final Consumer<String> follow;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private HelpPage shown;
    private boolean narrow;
    private int lines;

    /**
     * Makes the text.
     *
     * @param parent where it lies
     * @param follow told where a link leads that was followed
     */
    PageText(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        control = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.setLineSpacing(2);
        fonts = new LocalResourceManager(JFaceResources.getResources(), control);
        control.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && control.getSelectionCount() == 0) {
                follow(control.getOffsetAtPoint(new Point(event.x, event.y)));
            }
        });
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(control.getCaretOffset());
            }
        });
        control.addListener(SWT.MouseMove, event -> {
            boolean link = link(control.getOffsetAtPoint(new Point(event.x, event.y))) != null;
            control.setCursor(link ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        });
        control.addListener(SWT.Resize, event -> {
            if (shown != null && narrow != control.getSize().x < NARROW) {
                layOut();
            }
        });
        control.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = HelpMessages.text("page");
            }
        });
    }

    StyledText control() {
        return control;
    }

    /** Shows a page from a heading on; from the top for an empty anchor. */
    void show(HelpPage page, String anchor) {
        shown = page;
        layOut();
        int from = anchors.getOrDefault(anchor, 0);
        control.setCaretOffset(from);
        control.setTopIndex(control.getLineAtOffset(from));
    }

    private void layOut() {
        narrow = control.getSize().x > 0 && control.getSize().x < NARROW;
        anchors.clear();
        links.clear();
        text.setLength(0);
        ranges.clear();
        shapes.clear();
        lines = 0;
        Block before = null;
        for (Block block : shown.blocks()) {
            append(block, before);
            before = block;
        }
        control.setRedraw(false);
        control.setText(text.toString());
        control.setStyleRanges(ranges.toArray(StyleRange[]::new));
        shapes.forEach(shape -> shape.apply(control));
        control.setRedraw(true);
    }

    /** Marks the first place where some words stand. */
    void mark(String words) {
        int at = text.toString().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (at >= 0) {
            control.setSelection(at, at + words.length());
            control.showSelection();
        }
    }

    private void append(Block block, Block before) {
        int line = lines;
        switch (block) {
            case Block.Heading heading -> {
                anchors.put(heading.anchor(), text.length());
                words(heading.spans(), larger(heading.level()));
                shapes.add(new Shape(line, heading.level() == 1 ? 0 : MARGIN, 0, 0));
            }
            case Block.Paragraph paragraph -> {
                words(paragraph.spans(), null);
                shapes.add(new Shape(line, before instanceof Block.Heading ? 4 : 8, 0, 0));
            }
            case Block.Item item -> {
                text.append(item.bullet().equals("-") ? "•" : item.bullet()).append('\t');
                words(item.spans(), null);
                shapes.add(new Shape(line, 4, BULLET, BULLET));
            }
            case Block.Row row -> {
                words(row.first(), null);
                text.append(narrow ? "\n\t" : "\t");
                words(row.second(), null);
                shapes.add(new Shape(line, 4, FIRST_COLUMN, FIRST_COLUMN));
                if (narrow) {
                    lines++;
                    shapes.add(new Shape(line + 1, 0, BULLET, BULLET));
                }
            }
            case Block.Code code -> {
                text.append('\t');
                words(List.of(new Span(code.text(), Span.Style.CODE, "")), null);
                shapes.add(new Shape(line, 4, BULLET, BULLET));
            }
        }
        text.append('\n');
        lines++;
    }

    private void words(List<Span> spans, Font font) {
        for (Span span : spans) {
            StyleRange range = new StyleRange(text.length(), span.text().length(), null, null);
            range.font = font;
            switch (span.style()) {
                case BOLD -> range.fontStyle = SWT.BOLD;
                case ITALIC -> range.fontStyle = SWT.ITALIC;
                case CODE -> range.font = JFaceResources.getTextFont();
                case LINK -> {
                    range.underline = true;
                    range.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
                    links.add(new Link(text.length(), text.length() + span.text().length(), span.target()));
                }
                case PLAIN -> { }
            }
            text.append(span.text());
            ranges.add(range);
        }
    }

    private Font larger(int level) {
        return fonts.create(FontDescriptor.createFrom(control.getFont()).increaseHeight(LARGER[level]).setStyle(SWT.BOLD));
    }

    private void follow(int offset) {
        Link link = link(offset);
        if (link != null) {
            follow.accept(link.target);
        }
    }

    private Link link(int offset) {
        return links.stream().filter(link -> link.from <= offset && offset < link.to).findFirst().orElse(null);
    }

    private record Link(int from, int to, String target) { }

    /** Room above a line, where its tab leads and where its further lines begin. */
    private record Shape(int line, int above, int tab, int indent) {

        void apply(StyledText text) {
            text.setLineVerticalIndent(line, above);
            if (tab > 0) {
                text.setLineTabStops(line, 1, new int[] {tab});
                text.setLineWrapIndent(line, 1, indent);
            }
        }
    }
}
