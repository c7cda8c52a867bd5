// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.passerelle.dsl.ide.services.Finding;
import org.passerelle.dsl.ide.services.Severity;
import org.passerelle.dsl.ide.services.TextRange;

/** Something wrong with the text as it is typed. */
final class LiveAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String TYPES = "org.eclipse.ui.workbench.texteditor.";

    private final Finding finding;
    private final boolean fixable;

    /** @param fixable whether it can be mended by itself */
    LiveAnnotation(Finding finding, boolean fixable) {
        super(TYPES + type(finding.severity()), false, TextMarkers.message(finding.id(), finding.message()));
        this.finding = finding;
        this.fixable = fixable;
    }

    private static String type(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    Finding finding() {
        return finding;
    }

    /** Where it was found. A place without a length is widened so that it can be seen. */
    Position place(int length) {
        TextRange range = finding.range();
        int offset = Math.min(range.offset(), Math.max(0, length - 1));
        return new Position(offset, Math.min(Math.max(1, range.length()), Math.max(0, length - offset)));
    }

    @Override
    public void setQuickFixable(boolean state) {
        // Known from the beginning.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return fixable;
    }
}
