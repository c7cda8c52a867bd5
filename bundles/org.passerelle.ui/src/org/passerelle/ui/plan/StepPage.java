// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The words about the selected step, or about the plan where none is selected. Links in it lead to other steps. */
final class StepPage extends DetailPage<PageText> {

    private static final int MARGIN = 8;

    private final StyledText widget;
    private final Consumer<String> follow;

    /** @param follow called with the identifier of a step or gate that somebody wants to see */
    StepPage(Composite parent, Consumer<String> follow) {
        super("plan.tab.step");
        this.follow = follow;
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && widget.getSelectionCount() == 0) {
                follow(widget.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y)));
            }
        });
        widget.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(widget.getCaretOffset());
            }
        });
    }

    private void follow(int offset) {
        if (offset >= 0 && offset < widget.getCharCount()) {
            StyleRange style = widget.getStyleRangeAtOffset(offset);
            if (style != null && style.data instanceof String id) {
                follow.accept(id);
            }
        }
    }

    @Override
    Control control() {
        return widget;
    }

    @Override
    PageText prepare(PlanModel model, PlanRow row, IProgressMonitor monitor) {
        return row == null ? PlanWords.of(model) : StepWords.of(model, row);
    }

    @Override
    void present(PageText page) {
        widget.setText(page.text());
        widget.setStyleRanges(page.styles());
        widget.setTopPixel(0);
    }

    @Override
    void clear() {
        widget.setText("");
    }
}
