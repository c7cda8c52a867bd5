// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Pictures;
import org.passerelle.app.UserError;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ActiveModel;
import org.passerelle.ui.model.ModelSnapshot;

/** The picture of the active topology, or of the coexistence topology of the active migration. */
public final class PictureView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.passerelle.ui.picture";

    private static final double STEP = 1.25;

    private final Consumer<ModelSnapshot> listener = this::modelRead;
    private final Set<Layer> layers = EnumSet.allOf(Layer.class);
    private ActiveModel active;
    private ModelSnapshot shown;
    private Label summary;
    private Text search;
    private PictureCanvas canvas;
    private boolean findings = true;
    private Job drawing;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(area);
        summary = new Label(area, SWT.NONE);
        summary.setText(UiMessages.text("picture.none"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.text("picture.search"));
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(search);
        canvas = new PictureCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
        search.addListener(SWT.Modify, event -> canvas.find(search.getText()));
        createActions();
        active = ActiveModel.of(getSite().getPage());
        active.listen(listener);
        active.model().ifPresent(this::modelRead);
    }

    private void createActions() {
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(action("picture.in", () -> canvas.zoom(STEP)));
        menu.add(action("picture.out", () -> canvas.zoom(1 / STEP)));
        menu.add(action("picture.fit", canvas::fit));
        menu.add(action("picture.original", canvas::original));
        menu.add(new org.eclipse.jface.action.Separator());
        for (Layer layer : Layer.values()) {
            if (layer != Layer.CORE) {
                menu.add(toggle("picture.layer." + layer.name().toLowerCase(Locale.ROOT).replace('_', '-'), true, on -> {
                    if (on) {
                        layers.add(layer);
                    } else {
                        layers.remove(layer);
                    }
                }));
            }
        }
        menu.add(toggle("picture.findings", findings, on -> findings = on));
        menu.add(new org.eclipse.jface.action.Separator());
        menu.add(action("picture.save", this::save));
    }

    private static Action action(String key, Runnable what) {
        return new Action(UiMessages.text(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private Action toggle(String key, boolean on, Consumer<Boolean> what) {
        Action action = new Action(UiMessages.text(key), org.eclipse.jface.action.IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                what.accept(isChecked());
                draw();
            }
        };
        action.setChecked(on);
        return action;
    }

    private void modelRead(ModelSnapshot snapshot) {
        if (!snapshot.isReadable()) {
            summary.setText(UiMessages.text("picture.unreadable", snapshot.file().getName()));
            return;
        }
        shown = snapshot;
        summary.setText(snapshot.file().getFullPath().makeRelative().toString());
        draw();
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        if (drawing != null) {
            drawing.cancel();
        }
        ModelSnapshot snapshot = shown;
        Set<Layer> wanted = EnumSet.copyOf(layers);
        boolean marked = findings;
        drawing = new Job(UiMessages.text("picture.drawing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                PlacedDiagram placed = Pictures.placed(snapshot.project(), wanted, marked, Locale.getDefault());
                if (!canvas.isDisposed()) {
                    canvas.getDisplay().asyncExec(() -> {
                        if (!monitor.isCanceled() && !canvas.isDisposed()) {
                            canvas.show(placed);
                        }
                    });
                }
                return Status.OK_STATUS;
            }
        };
        drawing.schedule();
    }

    private void save() {
        if (shown == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFileName(shown.file().getFullPath().removeFileExtension().lastSegment() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            write(Path.of(chosen));
        } catch (UserError failure) {
            MessageDialog.openError(getSite().getShell(), UiMessages.text("picture.save"), failure.message(Locale.getDefault()));
        } catch (IOException failure) {
            MessageDialog.openError(getSite().getShell(), UiMessages.text("picture.save"), failure.getMessage());
        }
    }

    private void write(Path file) throws IOException {
        if (file.toString().endsWith(".png")) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {canvas.pixels()};
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            loader.save(bytes, SWT.IMAGE_PNG);
            Passerelle.output().bytes(file, bytes.toByteArray());
        } else {
            Passerelle.output().bytes(file, Pictures.of(shown.project(), layers, findings, Locale.getDefault())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The canvas, for those who link it with other views. */
    public PictureCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
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
