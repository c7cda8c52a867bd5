// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.Project;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.Fate;
import org.passerelle.migration.Severity;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.picture.PictureCanvas;

/** What becomes of each element of the active migration in the merge, beside the legacy, merged and target topologies. */
public final class MergeView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.merge";

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private ActiveModel active;
    private ModelSnapshot shown;
    private Label summary;
    private MergeTable table;
    private MergePictures pictures;
    private MergeRows rows = MergeRows.none();
    private Job merging;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        summary.setText(UiMessages.text("merge.none"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new MergeTable(sash, row -> pictures.choose(row.entry()));
        pictures = new MergePictures(sash, this::nodeChosen);
        sash.setWeights(5, 4);
        active = ActiveModel.of(getSite().getPage());
        active.listen(listener);
        active.migration().ifPresent(this::modelRead);
    }

    private void nodeChosen(MergePicture picture, String node) {
        MergeRow row = rows.of(picture, node);
        if (row != null) {
            table.choose(row);
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
        if (merging != null) {
            merging.cancel();
        }
        merging = new Merging(snapshot.project());
        merging.schedule();
    }

    private void say(String words) {
        summary.setText(words);
        summary.getParent().layout();
    }

    private void show(MergeRows made) {
        rows = made;
        table.show(rows);
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
                PlacedDiagram placed = picture.draw(project, locale);
                tell(monitor, () -> pictures.show(picture, placed));
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

    /** The canvas that shows the merged topology. */
    public PictureCanvas coexistence() {
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
        table.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.forget(listener);
        }
        if (merging != null) {
            merging.cancel();
        }
        super.dispose();
    }
}
