// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.planning.Simulation;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.export.ExportMigrationWizard;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.picture.PictureCanvas;

/**
 * The plan of the active migration: phases, gates and steps that can be filtered and played. The pages beside them tell
 * everything about the selected one.
 */
public final class PlanView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.plan";

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private ActiveModel active;
    private Label summary;
    private Label position;
    private PlanFilterBar filter;
    private PlanTree tree;
    private DetailTabs tabs;
    private PicturePage picture;
    private Player player;
    private PlanActions actions;
    private PlanModel model;
    private Job reading;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(1).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(summary);
        position = new Label(head, SWT.NONE);
        filter = new PlanFilterBar(area, chosen -> tree.show(model, chosen));
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new PlanTree(sash);
        tree.onSelection(this::selected);
        tabs = new DetailTabs(sash, alone -> sash.setMaximizedControl(alone ? tabs.folder() : null));
        sash.setWeights(5, 6);
        picture = new PicturePage(tabs.folder());
        tabs.add(new StepPage(tabs.folder(), this::follow));
        tabs.add(new ScriptPage(tabs.folder()));
        tabs.add(picture);
        tabs.add(new GraphPage(tabs.folder(), this::follow));
        tabs.add(new WavePage(tabs.folder(), this::wave));
        player = new Player(area.getDisplay(), () -> move(1), () -> tabs.isBusy(), () -> actions.update());
        actions = new PlanActions(getViewSite(), this, player);
        active = ActiveModel.of(getSite().getPage());
        active.listen(listener);
        modelRead(active.migration().orElse(null));
    }

    /** Selects the step that stands some places after the selected one; stays at the ends of the plan. */
    public void step(int by) {
        player.stop();
        move(by);
    }

    void first() {
        step(Integer.MIN_VALUE / 2);
    }

    void last() {
        step(Integer.MAX_VALUE / 2);
    }

    private boolean move(int by) {
        if (model == null || model.steps().isEmpty()) {
            return false;
        }
        int now = tree.selected().map(row -> row.step().position() - (row.isGate() && by < 0 ? -1 : 0)).orElse(by > 0 ? -1 : 0);
        int next = Math.max(0, Math.min(model.steps().size() - 1, now + by));
        reveal(List.of(model.steps().get(next)));
        return next != now;
    }

    void playOrPause() {
        if (player.isPlaying()) {
            player.stop();
        } else if (model != null) {
            tabs.open(picture);
            player.play();
        }
    }

    void firstFinding() {
        player.stop();
        Optional<PlanRow> found = model == null ? Optional.empty() : model.firstFinding();
        found.ifPresentOrElse(row -> reveal(List.of(row)), this::overview);
    }

    /** Shows the page about the plan as a whole. */
    void overview() {
        tree.control().deselectAll();
        selected(null);
    }

    /** Lets every row through the filter. */
    void showAll() {
        filter.clear();
        tree.show(model, filter.filter());
    }

    void export() {
        ExportMigrationWizard.open(getSite().getWorkbenchWindow(), model == null ? StructuredSelection.EMPTY
                : new StructuredSelection(model.snapshot().file()));
    }

    private void follow(String id) {
        player.stop();
        if (model != null) {
            model.row(id).ifPresent(row -> reveal(List.of(row)));
        }
    }

    private void wave(String name) {
        player.stop();
        reveal(model.ofWave(name));
    }

    /** Selects rows; where the filter hides the first of them it gives way. */
    private void reveal(List<PlanRow> rows) {
        if (!rows.isEmpty() && !tree.shows(rows.get(0))) {
            showAll();
        }
        tree.select(rows);
    }

    private void modelRead(ModelSnapshot snapshot) {
        if (snapshot == null || !snapshot.project().isMigration()) {
            if (model == null) {
                show(null, UiMessages.text("plan.none"));
            }
            return;
        }
        // What was read before must not show after what is known now.
        if (reading != null) {
            reading.cancel();
        }
        Simulation simulation = snapshot.simulation().orElse(null);
        if (simulation == null) {
            show(null, UiMessages.text("plan.errors", snapshot.file().getName()));
            return;
        }
        org.eclipse.swt.widgets.Display display = summary.getDisplay();
        reading = Job.create(UiMessages.text("plan.reading", snapshot.file().getName()), monitor -> {
            PlanModel read = PlanModel.of(snapshot, simulation);
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !summary.isDisposed()) {
                    filter.offer(read);
                    show(read, summary(read));
                }
            });
            return Status.OK_STATUS;
        });
        reading.setUser(false);
        reading.schedule();
    }

    private static String summary(PlanModel model) {
        Simulation simulation = model.simulation();
        return UiMessages.text(simulation.verdict().sound() ? "plan.sound" : "plan.unsound", model.snapshot().file().getName(),
                simulation.plan().steps().size(), simulation.plan().gates().size(), simulation.verdict().errors().size());
    }

    private void show(PlanModel other, String words) {
        if (other == null || model == null || !other.snapshot().file().equals(model.snapshot().file())) {
            player.stop();
        }
        model = other;
        summary.setText(words);
        summary.setToolTipText(words);
        tree.show(model, filter.filter());
        selected(tree.selected().orElse(null));
    }

    private void selected(PlanRow row) {
        position.setText(model == null ? "" : row == null ? UiMessages.text("plan.position.none", model.steps().size())
                : UiMessages.text(row.isGate() ? "plan.position.gate" : "plan.position", row.step().position() + 1, model.steps().size(),
                        model.phase(row).phase().id()));
        position.getParent().layout();
        tabs.show(model, row);
    }

    /** The picture of the topology after the selected step. */
    public PictureCanvas picture() {
        return picture.canvas();
    }

    /** The phases with their rows. */
    public Tree rows() {
        return tree.control();
    }

    /** Whether the page in sight is still being worked out, or the plan is. */
    public boolean isBusy() {
        return tabs.isBusy() || reading != null && reading.getState() != Job.NONE;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(listener);
            player.stop();
            tabs.cancel();
        }
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }
}
