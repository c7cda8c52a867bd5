// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.passerelle.app.Pictures;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.Positions;
import org.passerelle.planning.Simulation;
import org.passerelle.topology.Topology;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.picture.PictureCanvas;

/** The picture of the topology after the selected step, with what the step has changed in it marked. */
final class PicturePage extends DetailPage<PicturePage.State> {

    /** What is shown: the picture, the nodes to mark and a sentence about them. */
    record State(PlacedDiagram picture, Set<String> marked, String words) { }

    private final Composite area;
    private final Label words;
    private final PictureCanvas canvas;
    private PlanModel laidOut;
    private Positions places = Positions.NONE;

    PicturePage(Composite parent) {
        super("plan.tab.picture");
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        words = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(words);
        canvas = new PictureCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    }

    PictureCanvas canvas() {
        return canvas;
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    State prepare(PlanModel model, PlanRow row, IProgressMonitor monitor) {
        Simulation simulation = model.simulation();
        Topology target = simulation.plan().situation().target();
        Locale locale = Locale.getDefault();
        Positions positions = places(model, locale);
        if (row == null) {
            return new State(Pictures.placed(simulation.initialState(), target, positions, locale), Set.of(), UiMessages.text("plan.picture.start"));
        }
        Optional<Topology> after = simulation.stateAfter(row.step().id());
        if (after.isEmpty()) {
            return new State(null, Set.of(), UiMessages.text("plan.picture.unreached"));
        }
        if (row.isGate()) {
            return new State(Pictures.placed(after.get(), target, positions, locale), Set.of(), UiMessages.text("plan.picture.gate"));
        }
        StepPicture change = StepPicture.between(Pictures.diagram(simulation.stateBefore(row.step().id()).orElseThrow(), target, locale),
                Pictures.diagram(after.get(), target, locale));
        return monitor.isCanceled() ? null
                : new State(Pictures.placed(after.get(), target, positions, locale), change.marked(), change.words());
    }

    /** The places of the merged topology, so that what stays in a picture stays where it was. */
    private synchronized Positions places(PlanModel model, Locale locale) {
        if (laidOut != model) {
            places = Positions.of(Pictures.placed(model.snapshot().project(), EnumSet.allOf(Layer.class), false, locale));
            laidOut = model;
        }
        return places;
    }

    @Override
    void present(State state) {
        words.setText(state.words());
        words.setToolTipText(state.words());
        canvas.show(state.picture());
        canvas.mark(state.marked());
    }

    @Override
    void clear() {
        words.setText("");
        canvas.show(null);
        canvas.mark(Set.of());
    }
}
