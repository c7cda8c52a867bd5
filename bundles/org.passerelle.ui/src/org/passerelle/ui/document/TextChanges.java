// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.List;
import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.passerelle.ui.UiMessages;

/** Tells two texts apart line by line: what is taken out begins with a minus, what is put in with a plus. */
final class TextChanges {

    private static final int CONTEXT = 2;
    private static final int LONGEST = 500;

    private TextChanges() {
    }

    static String between(String before, String after) {
        Lines old = new Lines(before.lines().toList());
        Lines now = new Lines(after.lines().toList());
        RangeDifference[] all = RangeDifferencer.findDifferences(old, now);
        StringBuilder text = new StringBuilder();
        int shown = 0;
        int reached = -1;
        for (int i = 0; i < all.length; i++) {
            RangeDifference one = all[i];
            if (shown > LONGEST) {
                return text.append(UiMessages.text("kept.more")).append('\n').toString();
            }
            if (one.rightStart() - CONTEXT > reached) {
                text.append(UiMessages.text("kept.line", one.rightStart() + 1)).append('\n');
            }
            lines(text, "    ", now, Math.max(Math.max(0, reached), one.rightStart() - CONTEXT), one.rightStart());
            lines(text, "  - ", old, one.leftStart(), one.leftEnd());
            lines(text, "  + ", now, one.rightStart(), one.rightEnd());
            reached = Math.min(one.rightEnd() + CONTEXT, i + 1 < all.length ? all[i + 1].rightStart() : now.getRangeCount());
            lines(text, "    ", now, one.rightEnd(), reached);
            shown += one.leftLength() + one.rightLength();
        }
        return text.isEmpty() ? UiMessages.text("kept.same") : text.toString();
    }

    private static void lines(StringBuilder text, String mark, Lines lines, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            text.append(mark).append(lines.all().get(i)).append('\n');
        }
    }

    private record Lines(List<String> all) implements IRangeComparator {

        @Override
        public int getRangeCount() {
            return all.size();
        }

        @Override
        public boolean rangesEqual(int mine, IRangeComparator other, int its) {
            return all.get(mine).equals(((Lines) other).all.get(its));
        }

        @Override
        public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
            return false;
        }
    }
}
