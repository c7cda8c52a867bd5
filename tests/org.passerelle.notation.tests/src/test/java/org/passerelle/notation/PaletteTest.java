// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters and lines can be told from what lies below them, on light and on dark paper (ratios of WCAG 2). */
class PaletteTest {

    private static final double LETTERS = 4.5;
    private static final double LINES = 3;

    @ParameterizedTest
    @EnumSource(Palette.class)
    void lettersCanBeReadOnPaperAndInEveryShape(Palette palette) {
        Stream<String> fills = Stream.concat(Stream.of(Styles.PAPER), Stream.concat(
                Stream.of(NodeKind.values()).map(kind -> Styles.of(kind).fill()), Stream.of(VersionMark.values()).map(Styles::fill)));
        fills.forEach(fill -> {
            assertThat(contrast(palette.ink(Styles.TITLE), palette.surface(fill))).as(fill).isGreaterThan(LETTERS);
            assertThat(contrast(palette.ink(Styles.SUBTITLE), palette.surface(fill))).as(fill).isGreaterThan(LETTERS);
        });
    }

    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void linesCanBeSeenOnPaperAndInSites(ConnectionKind kind) {
        for (Palette palette : Palette.values()) {
            for (String paper : new String[] {Styles.PAPER, Styles.of(NodeKind.CENTRAL_SITE).fill(), Styles.of(NodeKind.BRANCH_SITE).fill()}) {
                assertThat(contrast(palette.ink(Styles.of(kind).colour()), palette.surface(paper))).as(palette + " " + paper)
                        .isGreaterThan(LINES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marksKeepTheirLettersReadable(String mark) {
        assertThat(contrast(Styles.LETTERS, mark)).isGreaterThan(LETTERS);
    }

    static Stream<String> marks() {
        return Stream.concat(Stream.of(VersionMark.values()).map(Styles::mark),
                Stream.of(Badge.ERROR, Badge.WARNING, Badge.INFO).map(Styles::of));
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
