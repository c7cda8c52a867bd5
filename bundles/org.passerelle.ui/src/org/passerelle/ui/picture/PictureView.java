// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.model.ModelSnapshot;

/** The picture of the active topology, or of the coexistence topology of the active migration. */
public final class PictureView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.picture";

    private final Consumer<ModelSnapshot> modelListener = this::modelRead;
    private final ActiveElement.Listener elementListener = this::elementSelected;
    private final Consumer<IFile> positionListener = this::positionsChanged;
    private final IUndoContext undo = new ObjectUndoContext(this);
    private final Set<Layer> layers = EnumSet.allOf(Layer.class);
    private ActiveModel active;
    private ActiveElement element;
    private ModelSnapshot shown;
    private DrawnPicture drawn;
    private Label summary;
    private PictureCanvas canvas;
    private boolean findings = true;
    private Job drawing;
    private boolean layingOut;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(area);
        summary = new Label(area, SWT.NONE);
        summary.setText(UiMessages.text("picture.none"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        SearchBar search = new SearchBar(area);
        canvas = new PictureCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
        search.on(canvas);
        canvas.tips(node -> drawn == null ? node.node().tooltip() : drawn.tip(node));
        canvas.onChoice(node -> node.flatMap(this::declared).ifPresent(declared -> element.select(declared, this)));
        canvas.onOpen(node -> declared(node).ifPresent(this::open));
        canvas.allowMoves((node, place) -> move(UiMessages.text("picture.move"), positions().with(node, place.x(), place.y())));
        IViewSite site = getViewSite();
        new UndoRedoActionGroup(site, undo, true).fillActionBars(site.getActionBars());
        new PictureActions(this, search).fill();
        active = ActiveModel.of(site.getPage());
        element = ActiveElement.of(site.getPage());
        active.listen(modelListener);
        element.listen(elementListener);
        PositionStore.shared().listen(positionListener);
        active.model().ifPresent(this::modelRead);
    }

    private Optional<ModelElement> declared(String node) {
        return drawn == null ? Optional.empty() : drawn.elements().element(node);
    }

    private void elementSelected(Optional<ModelElement> selected, Object origin) {
        if (origin != this && drawn != null) {
            canvas.choose(selected.flatMap(this::node).orElse(null));
        }
    }

    private Optional<String> node(ModelElement wanted) {
        return canvas.scene().flatMap(scene -> drawn.elements().path(scene, wanted));
    }

    private void open(ModelElement declared) {
        try {
            IDE.openEditor(getSite().getPage(), declared.file(), true);
            element.select(declared, this);
        } catch (PartInitException failure) {
            Platform.getLog(PictureView.class).log(failure.getStatus());
        }
    }

    /** Opens the text where the chosen shape is declared. */
    void openChosen() {
        canvas.open();
    }

    /** The positions in the picture shown. */
    Positions positions() {
        return shown == null ? Positions.NONE : PositionStore.shared().known(shown.file()).orElse(Positions.NONE);
    }

    /** Keeps other positions for the picture shown, in a way that can be taken back. @param what what a person did */
    void move(String what, Positions positions) {
        if (shown == null || positions.equals(positions())) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                    .execute(new MoveShapes(what, undo, shown.file(), positions(), positions), null, null);
        } catch (ExecutionException failure) {
            Platform.getLog(PictureView.class).error(failure.getMessage(), failure);
        }
    }

    private void positionsChanged(IFile model) {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && drawn != null && drawn.snapshot().file().equals(model)) {
                    schedule(drawn);
                }
            });
        }
    }

    private void modelRead(ModelSnapshot snapshot) {
        if (!isActive(snapshot)) {
            return;
        }
        if (!snapshot.isReadable()) {
            summary.setText(UiMessages.text("picture.unreadable", snapshot.file().getName()));
            return;
        }
        boolean other = shown == null || !shown.file().equals(snapshot.file());
        shown = snapshot;
        summary.setText(snapshot.file().getFullPath().makeRelative().toString());
        if (other && drawn != null) {
            canvas.fit();
        }
        draw();
    }

    /** A migration that is read again while one of its topologies is worked on is no reason to show it instead. */
    private boolean isActive(ModelSnapshot snapshot) {
        return active.model().map(model -> model.file().equals(snapshot.file())).orElse(true);
    }

    /** Shows or hides a layer. */
    void show(Layer layer, boolean on) {
        if (on ? layers.add(layer) : layers.remove(layer)) {
            draw();
        }
    }

    /** Marks shapes with findings, or does so no more. */
    void showFindings(boolean on) {
        findings = on;
        draw();
    }

    private void draw() {
        if (shown != null) {
            schedule(null);
        }
    }

    /** @param arranged what was laid out already and only has to be arranged; null to lay out anew */
    private void schedule(DrawnPicture arranged) {
        if (drawing != null) {
            drawing.cancel();
        }
        // What is being laid out anew right now is newer than what is shown.
        DrawnPicture known = layingOut ? null : arranged;
        layingOut = known == null;
        ModelSnapshot snapshot = shown;
        Set<Layer> wanted = EnumSet.copyOf(layers);
        boolean marked = findings;
        drawing = new Job(UiMessages.text("picture.drawing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                DrawnPicture made = known == null ? DrawnPicture.of(snapshot, wanted, marked) : known;
                PictureScene scene = made.arranged();
                if (!canvas.isDisposed()) {
                    canvas.getDisplay().asyncExec(() -> {
                        if (!monitor.isCanceled() && !canvas.isDisposed()) {
                            show(made, scene);
                        }
                    });
                }
                return Status.OK_STATUS;
            }
        };
        drawing.schedule();
    }

    private void show(DrawnPicture made, PictureScene scene) {
        boolean first = drawn == null || !drawn.snapshot().file().equals(made.snapshot().file());
        drawn = made;
        layingOut = false;
        canvas.showScene(scene);
        if (first) {
            canvas.fit();
            canvas.choose(element.selected().flatMap(this::node).orElse(null));
        }
    }

    /** The canvas, for those who link it with other views. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** The file whose picture is shown; empty for none. */
    Optional<IFile> file() {
        return Optional.ofNullable(shown).map(ModelSnapshot::file);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFile.class) {
            return type.cast(file().orElse(null));
        }
        if (type == IShowInSource.class) {
            return type.cast((IShowInSource) () -> new ShowInContext(null,
                    file().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(modelListener);
            element.forget(elementListener);
            PositionStore.shared().forget(positionListener);
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(undo, true, true, true);
        }
        if (drawing != null) {
            drawing.cancel();
        }
        super.dispose();
    }
}
