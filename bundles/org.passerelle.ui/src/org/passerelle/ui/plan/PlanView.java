// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.Pictures;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.planning.PlanPhase;
import org.passerelle.planning.Simulation;
import org.passerelle.planning.StepInstance;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.picture.PictureCanvas;

/** Phases and steps of the plan of the active migration; a selected step shows its page and the topology after it. */
public final class PlanView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.plan";

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private final List<PlanLabels> labels = List.of(new PlanLabels(PlanLabels.Column.TITLE),
            new PlanLabels(PlanLabels.Column.STEP), new PlanLabels(PlanLabels.Column.STATE));
    private ActiveModel active;
    private Label summary;
    private Text search;
    private TreeViewer tree;
    private StyledText page;
    private PictureCanvas picture;
    private Simulation simulation;
    private Job drawing;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("plan.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTree(sash);
        createPages(sash);
        sash.setWeights(5, 6);
        search.addListener(SWT.Modify, event -> refilter());
        createActions();
        active = ActiveModel.of(getSite().getPage());
        active.listen(listener);
        modelRead(active.migration().orElse(null));
    }

    private void createTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new PlanContent());
        column("plan.column.title", 380, 0);
        column("plan.column.step", 190, 1);
        column("plan.column.state", 90, 2);
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return element instanceof PlanPhase phase ? phase.steps().stream().anyMatch(PlanView.this::matches)
                        : element instanceof StepInstance step && matches(step);
            }
        });
        tree.addSelectionChangedListener(event -> selected());
        getSite().setSelectionProvider(tree);
    }

    private void column(String key, int width, int index) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(UiMessages.text(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels.get(index));
    }

    private void createPages(Composite parent) {
        CTabFolder folder = new CTabFolder(parent, SWT.BORDER);
        page = new StyledText(folder, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setMargins(8, 8, 8, 8);
        tab(folder, page, "plan.tab.step");
        picture = new PictureCanvas(folder);
        tab(folder, picture, "plan.tab.picture");
        folder.setSelection(0);
    }

    private static void tab(CTabFolder folder, org.eclipse.swt.widgets.Control control, String key) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(UiMessages.text(key));
        item.setControl(control);
    }

    private void createActions() {
        getViewSite().getActionBars().getToolBarManager().add(new Play("plan.back", ISharedImages.IMG_TOOL_BACK, -1));
        getViewSite().getActionBars().getToolBarManager().add(new Play("plan.forward", ISharedImages.IMG_TOOL_FORWARD, 1));
    }

    /** Goes a step back or forward. */
    private final class Play extends Action {

        private final int by;

        Play(String key, String image, int by) {
            super(UiMessages.text(key), PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
            setToolTipText(UiMessages.text(key));
            this.by = by;
        }

        @Override
        public void run() {
            step(by);
        }
    }

    /** Selects the step that stands some places after the selected one; stays at the ends of the plan. */
    public void step(int by) {
        if (simulation == null || simulation.plan().steps().isEmpty()) {
            return;
        }
        List<StepInstance> steps = simulation.plan().steps();
        int now = selectedStep().map(steps::indexOf).orElse(by > 0 ? -1 : 0);
        StepInstance next = steps.get(Math.max(0, Math.min(steps.size() - 1, now + by)));
        tree.setSelection(new StructuredSelection(next), true);
    }

    private Optional<StepInstance> selectedStep() {
        return ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof StepInstance step
                ? Optional.of(step) : Optional.empty();
    }

    private boolean matches(StepInstance step) {
        String wanted = search.getText().trim().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || labels.stream().anyMatch(label -> label.getText(step).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void refilter() {
        tree.refresh();
        if (!search.getText().isBlank()) {
            tree.expandAll();
        }
    }

    private void modelRead(ModelSnapshot snapshot) {
        if (snapshot == null || !snapshot.project().isMigration()) {
            if (simulation == null) {
                summary.setText(UiMessages.text("plan.none"));
            }
            return;
        }
        simulation = snapshot.simulation().orElse(null);
        if (simulation == null) {
            summary.setText(UiMessages.text("plan.errors", snapshot.file().getName()));
            tree.setInput(null);
        } else {
            labels.forEach(label -> label.show(simulation));
            summary.setText(UiMessages.text(simulation.verdict().sound() ? "plan.sound" : "plan.unsound",
                    snapshot.file().getName(), simulation.plan().steps().size(), simulation.plan().gates().size()));
            tree.setInput(simulation.plan());
            tree.expandAll();
        }
        page.setText("");
        picture.show(null);
        summary.getParent().layout();
    }

    private void selected() {
        selectedStep().ifPresent(step -> {
            StepText.show(step, simulation, page);
            draw(step, simulation);
        });
    }

    /** The picture is made in the background: a large topology takes its time to be laid out. */
    private void draw(StepInstance step, Simulation from) {
        if (drawing != null) {
            drawing.cancel();
        }
        drawing = new Job(UiMessages.text("picture.drawing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                PlacedDiagram placed = from.stateAfter(step.id())
                        .map(state -> Pictures.placed(state, from.plan().situation().target(), Locale.getDefault()))
                        .orElse(null);
                if (!monitor.isCanceled() && !picture.isDisposed()) {
                    picture.getDisplay().asyncExec(() -> {
                        if (!picture.isDisposed() && !monitor.isCanceled()) {
                            picture.show(placed);
                        }
                    });
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        drawing.setUser(false);
        drawing.schedule(80);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(listener);
        }
        if (drawing != null) {
            drawing.cancel();
        }
        super.dispose();
    }
}
