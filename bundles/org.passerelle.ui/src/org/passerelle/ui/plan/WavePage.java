// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The waves on a time axis. */
final class WavePage extends DetailPage<WavePage.Waves> {

    /** What is shown, and the name of the wave that the selected step belongs to. */
    record Waves(PlanModel model, WaveAxis axis, String selected) { }

    private final WaveCanvas canvas;
    private volatile PlanModel shown;

    /** @param choose called with the name of the wave that somebody chooses */
    WavePage(Composite parent, Consumer<String> choose) {
        super("plan.tab.waves");
        canvas = new WaveCanvas(parent, bar -> choose.accept(bar.name()));
    }

    @Override
    Control control() {
        return canvas;
    }

    @Override
    Waves prepare(PlanModel model, PlanRow row, IProgressMonitor monitor) {
        return new Waves(model, model == shown ? null : WaveAxis.of(model), row == null ? "" : row.step().about().binding("wave"));
    }

    @Override
    void present(Waves waves) {
        if (waves.axis() != null) {
            shown = waves.model();
            canvas.show(waves.axis());
        }
        canvas.choose(waves.selected());
    }

    @Override
    void clear() {
        shown = null;
        canvas.show(null);
    }
}
