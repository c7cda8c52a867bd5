// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.layout.Box;
import org.passerelle.ui.picture.PosterPages;

/** A picture comes on paper as a whole, without gaps, and never distorted. */
class PosterPagesTest {

    private static final Offset<Double> ROUNDING = Offset.offset(0.001);

    @Test
    void onOneSheetThePictureIsAsLargeAsTheSheetAllows() {
        PosterPages wide = PosterPages.of(1000, 200, 500, 700, 1, 40);
        assertThat(wide.scale()).isEqualTo(0.5);
        assertThat(wide.parts()).containsExactly(new Box(0, 0, 1000, 200));
        assertThat(PosterPages.of(100, 1400, 500, 700, 1, 40).scale()).isEqualTo(0.5);
    }

    @Test
    void aPosterIsExactlyAsManySheetsWideAsWanted() {
        PosterPages pages = PosterPages.of(1000, 900, 500, 700, 3, 40);
        assertThat(pages.columns()).isEqualTo(3);
        assertThat(1000 * pages.scale()).isCloseTo(3 * 500 - 2 * 40, ROUNDING);
        assertThat(pages.parts()).hasSize(pages.columns() * pages.rows());
    }

    @Test
    void sheetsOverlapAndCoverEverything() {
        PosterPages pages = PosterPages.of(3210, 1234, 550, 800, 4, 40);
        double shared = 40 / pages.scale();
        for (int row = 0; row < pages.rows(); row++) {
            for (int column = 0; column < pages.columns(); column++) {
                Box part = pages.parts().get(row * pages.columns() + column);
                if (column > 0) {
                    Box left = pages.parts().get(row * pages.columns() + column - 1);
                    assertThat(left.x() + left.width() - part.x()).isCloseTo(shared, ROUNDING);
                }
                if (row > 0) {
                    Box above = pages.parts().get((row - 1) * pages.columns() + column);
                    assertThat(above.y() + above.height() - part.y()).isCloseTo(shared, ROUNDING);
                }
            }
        }
        Box last = pages.parts().getLast();
        assertThat(last.x() + last.width()).isCloseTo(3210, ROUNDING);
        assertThat(last.y() + last.height()).isCloseTo(1234, ROUNDING);
    }

    @Test
    void noSheetIsLargerThanPaperAndNoneIsEmpty() {
        for (int wide = 2; wide <= 12; wide++) {
            PosterPages pages = PosterPages.of(20_000, 31, 550, 800, wide, 40);
            assertThat(pages.rows()).isEqualTo(1);
            for (Box part : pages.parts()) {
                assertThat(part.width() * pages.scale()).isLessThanOrEqualTo(550.001).isPositive();
                assertThat(part.height() * pages.scale()).isLessThanOrEqualTo(800.001).isPositive();
            }
        }
    }
}
