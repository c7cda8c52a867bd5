// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.Project;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TraceEntry;
import org.passerelle.migration.Severity;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveElement;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.picture.PictureCanvas;
import org.passerelle.ui.picture.PictureElements;
import org.passerelle.ui.picture.PictureScene;
import org.passerelle.ui.picture.PositionStore;

/** What becomes of each element of the active migration in the merge, beside the legacy, merged and target topologies. */
public final class MergeView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.merge";

    /** Positions are read from files that are written in the background. */
    private static final int REDRAW_DELAY = 500;

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private final ActiveElement.Listener elementListener = this::elementSelected;
    private final Consumer<IFile> positionListener = this::positionsChanged;
    private final Map<TraceEntry.Side, IFile> files = new EnumMap<>(TraceEntry.Side.class);
    private final StackLayout pages = new StackLayout();
    private ActiveModel active;
    private ActiveElement element;
    private ModelSnapshot shown;
    private Label nothing;
    private Composite content;
    private Label summary;
    private MergeTable table;
    private MergePictures pictures;
    private MergeRows rows = MergeRows.none();
    private Job merging;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(pages);
        nothing = new Label(parent, SWT.CENTER | SWT.WRAP);
        nothing.setText(UiMessages.text("merge.none"));
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        content = area;
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new MergeTable(sash, this::rowChosen, this::open);
        pictures = new MergePictures(sash, this::nodeChosen, (picture, node) -> Optional.ofNullable(rows.of(picture, node)).ifPresent(this::open));
        sash.setWeights(1, 1);
        pages.topControl = nothing;
        active = ActiveModel.of(getSite().getPage());
        element = ActiveElement.of(getSite().getPage());
        active.listen(listener);
        element.listen(elementListener);
        PositionStore.shared().listen(positionListener);
        active.migration().ifPresent(this::modelRead);
    }

    private void rowChosen(MergeRow row) {
        pictures.choose(row.entry());
        declared(row).ifPresent(declared -> element.select(declared, this));
    }

    private Optional<ModelElement> declared(MergeRow row) {
        return Optional.ofNullable(files.get(row.entry().side())).map(file -> new ModelElement(file, row.entry().path()));
    }

    private void open(MergeRow row) {
        declared(row).ifPresent(declared -> {
            try {
                IDE.openEditor(getSite().getPage(), declared.file(), true);
                element.select(declared, this);
            } catch (PartInitException failure) {
                Platform.getLog(MergeView.class).log(failure.getStatus());
            }
        });
    }

    private void elementSelected(Optional<ModelElement> selected, Object origin) {
        if (origin != this) {
            selected.ifPresent(one -> files.forEach((side, file) -> {
                if (file.equals(one.file())) {
                    rows.of(side, one.fragment()).ifPresent(row -> {
                        table.point(row);
                        pictures.choose(row.entry());
                    });
                }
            }));
        }
    }

    private void positionsChanged(IFile model) {
        if (!summary.isDisposed()) {
            summary.getDisplay().asyncExec(() -> {
                if (!summary.isDisposed() && shown != null && (model.equals(shown.file()) || files.containsValue(model))) {
                    merge(REDRAW_DELAY);
                }
            });
        }
    }

    private void nodeChosen(MergePicture picture, String node) {
        MergeRow row = rows.of(picture, node);
        if (row != null) {
            table.choose(row);
            pictures.choose(row.entry());
            declared(row).ifPresent(declared -> element.select(declared, this));
        }
    }

    private void modelRead(ModelSnapshot snapshot) {
        if (!snapshot.file().getFileExtension().equals("migration") || snapshot.equals(shown)) {
            return;
        }
        if (!snapshot.isReadable()) {
            say(UiMessages.text("merge.unreadable", snapshot.file().getName()));
            return;
        }
        shown = snapshot;
        files.clear();
        PictureElements.file(snapshot.project().legacy()).ifPresent(file -> files.put(TraceEntry.Side.LEGACY, file));
        PictureElements.file(snapshot.project().target()).ifPresent(file -> files.put(TraceEntry.Side.TARGET, file));
        merge(0);
    }

    private void merge(int delay) {
        if (merging != null) {
            merging.cancel();
        }
        merging = new Merging(shown.project());
        merging.schedule(delay);
    }

    private void say(String words) {
        nothing.setText(words);
        summary.setText(words);
        pages.topControl = rows.all().isEmpty() ? nothing : content;
        summary.getParent().layout();
        nothing.getParent().layout();
    }

    private void show(MergeRows made) {
        rows = made;
        table.show(rows);
        pictures.tell(rows);
        say(UiMessages.text("merge.summary", shown.file().getName(),
                rows.ofLegacy(Fate.CARRIED, Fate.COMBINED, Fate.IMPORTED, Fate.TRUSTED_ENTRY), rows.ofLegacy(Fate.REFUSED),
                rows.ofLegacy(Fate.STAYS, Fate.NOT_SHOWN, Fate.LATER, Fate.BY_HAND),
                count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
    }

    private long count(Severity severity) {
        return shown.problems().stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Merges and draws in the background; each part shows as soon as it is there. */
    private final class Merging extends Job {

        private final Project project;

        Merging(Project project) {
            super(UiMessages.text("merge.merging"));
            this.project = project;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Locale locale = Locale.getDefault();
            SubMonitor progress = SubMonitor.convert(monitor, 1 + MergePicture.values().length);
            CoexistenceMerge.Result result = CoexistenceMerge.merge(project.legacy(), project.target());
            MergeRows made = MergeRows.of(result.trace(), project.legacy(), project.target(), locale);
            tell(monitor, () -> show(made));
            progress.split(1);
            for (MergePicture picture : MergePicture.values()) {
                PictureScene scene = new PictureScene(picture.draw(project, locale));
                tell(monitor, () -> pictures.show(picture, scene));
                progress.split(1);
            }
            return Status.OK_STATUS;
        }

        private void tell(IProgressMonitor monitor, Runnable what) {
            if (!summary.isDisposed()) {
                summary.getDisplay().asyncExec(() -> {
                    if (!summary.isDisposed() && !monitor.isCanceled()) {
                        what.run();
                    }
                });
            }
        }
    }

    /** The canvas that shows the merged topology; brings it to the top. */
    public PictureCanvas coexistence() {
        pictures.bringUp(MergePicture.COEXISTENCE);
        return pictures.canvas(MergePicture.COEXISTENCE);
    }

    /** The canvas that shows the legacy topology. */
    public PictureCanvas legacy() {
        return pictures.canvas(MergePicture.LEGACY);
    }

    /** The canvas that shows the target topology. */
    public PictureCanvas target() {
        return pictures.canvas(MergePicture.TARGET);
    }

    @Override
    public void setFocus() {
        if (pages.topControl == content) {
            table.setFocus();
        } else {
            nothing.getParent().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(listener);
            element.forget(elementListener);
            PositionStore.shared().forget(positionListener);
        }
        if (merging != null) {
            merging.cancel();
        }
        super.dispose();
    }
}
