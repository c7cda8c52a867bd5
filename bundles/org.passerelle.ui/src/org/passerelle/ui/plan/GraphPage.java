// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.passerelle.ui.UiMessages;

/** What the selected step waits for and what waits for it, the steps of its phase, or all phases. */
final class GraphPage extends DetailPage<PlacedGraph> {

    private static final List<String> SCOPES = List.of("step", "phase", "phases");

    private final Composite area;
    private final Combo scope;
    private final Label caption;
    private final GraphCanvas canvas;
    private volatile int chosen;
    private volatile boolean everything;

    /** @param follow called with the identifier of a step or gate that somebody wants to see */
    GraphPage(Composite parent, Consumer<String> follow) {
        super("plan.tab.graph");
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(area);
        scope = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        SCOPES.forEach(one -> scope.add(UiMessages.text("plan.graph.scope." + one)));
        scope.select(0);
        scope.addListener(SWT.Selection, event -> {
            chosen = scope.getSelectionIndex();
            again();
        });
        caption = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
        canvas = new GraphCanvas(area, id -> {
            everything = StepGraphs.MORE.equals(id);
            if (everything) {
                again();
            } else {
                follow.accept(id);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
    }

    GraphCanvas canvas() {
        return canvas;
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    PlacedGraph prepare(PlanModel shown, PlanRow selected, IProgressMonitor monitor) {
        try {
            StepGraphs graphs = new StepGraphs(shown, monitor);
            PlanRow first = selected != null ? selected : shown.steps().isEmpty() ? null : shown.steps().get(0);
            if (first == null) {
                return null;
            }
            return PlacedGraph.of(chosen == 0 ? graphs.around(first, everything)
                    : chosen == 1 ? graphs.within(shown.phase(first), first) : graphs.phases(selected));
        } catch (OperationCanceledException canceled) {
            return null;
        }
    }

    @Override
    void present(PlacedGraph placed) {
        caption.setText(placed == null ? "" : placed.graph().caption());
        caption.setToolTipText(caption.getText());
        canvas.show(placed);
    }

    @Override
    void clear() {
        present(null);
    }
}
