// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Number and words of a line with what was found set off, or the name of a file with its folder. */
final class ReferencesLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();
    private final Supplier<AbstractTextSearchResult> result;
    private final boolean flat;

    ReferencesLabels(Supplier<AbstractTextSearchResult> result, boolean flat) {
        this.result = result;
        this.flat = flat;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof IFile file) {
            return new StyledString(file.getName()).append("  " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
        }
        FoundLine line = (FoundLine) element;
        StyledString text = new StyledString();
        if (flat) {
            text.append(line.file().getName() + ":", StyledString.QUALIFIER_STYLER);
        }
        text.append(line.number() + ":  ", StyledString.QUALIFIER_STYLER);
        int shift = text.length();
        text.append(line.words());
        AbstractTextSearchResult found = result.get();
        if (found != null) {
            Match[] matches = found.getMatches(line);
            Arrays.stream(matches).sorted(Comparator.comparingInt(Match::getOffset)).forEach(match -> emphasize(text, shift, match, line));
        }
        return text;
    }

    private static void emphasize(StyledString text, int shift, Match match, FoundLine line) {
        int at = match.getOffset() - line.start() - line.blanks();
        if (at >= 0 && at + match.getLength() <= line.words().length()) {
            text.setStyle(shift + at, match.getLength(), FOUND);
        }
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof IFile ? files.getImage(element) : null;
    }

    @Override
    public void dispose() {
        files.dispose();
        super.dispose();
    }
}
