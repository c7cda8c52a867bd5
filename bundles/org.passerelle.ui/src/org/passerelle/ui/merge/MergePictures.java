// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TraceEntry;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.picture.PictureCanvas;
import org.passerelle.ui.picture.PictureScene;

/** Legacy and target side by side on one tab, the merged topology on another. */
final class MergePictures {

    private static final int SIDES = 0;
    private static final int RESULT = 1;

    private final CTabFolder folder;
    private final BiConsumer<MergePicture, String> choice;
    private final BiConsumer<MergePicture, String> opening;
    private final Map<MergePicture, PictureCanvas> canvases = new EnumMap<>(MergePicture.class);
    private final Map<MergePicture, PictureScene> scenes = new EnumMap<>(MergePicture.class);
    private MergeRows rows = MergeRows.none();

    /**
     * @param parent what the tabs lie in
     * @param choice hears of a node that a person chooses: which picture, and its name path
     * @param opening hears of a node whose declaration a person wants to see
     */
    MergePictures(Composite parent, BiConsumer<MergePicture, String> choice, BiConsumer<MergePicture, String> opening) {
        this.choice = choice;
        this.opening = opening;
        folder = new CTabFolder(parent, SWT.BORDER);
        SashForm sides = new SashForm(folder, SWT.HORIZONTAL);
        // Pictures are wider than high: where there is more height than width they lie below each other.
        sides.addListener(SWT.Resize, event -> {
            Point size = sides.getSize();
            sides.setOrientation(size.y > size.x ? SWT.VERTICAL : SWT.HORIZONTAL);
        });
        side(sides, MergePicture.LEGACY);
        side(sides, MergePicture.TARGET);
        tab(UiMessages.text("merge.tab.sides"), sides);
        PictureCanvas result = canvas(folder, MergePicture.COEXISTENCE);
        tab(UiMessages.text(MergePicture.COEXISTENCE.key()), result);
        folder.setSelection(SIDES);
    }

    private void tab(String title, Composite content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    private void side(Composite parent, MergePicture picture) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(UiMessages.text(picture.key()));
        GridDataFactory.fillDefaults().indent(4, 2).grab(true, false).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas(area, picture));
    }

    private PictureCanvas canvas(Composite parent, MergePicture picture) {
        PictureCanvas canvas = new PictureCanvas(parent);
        canvas.onChoice(node -> node.ifPresent(path -> choice.accept(picture, path)));
        canvas.onOpen(path -> opening.accept(picture, path));
        canvases.put(picture, canvas);
        return canvas;
    }

    /** Shows a picture. */
    void show(MergePicture picture, PictureScene scene) {
        scenes.put(picture, scene);
        canvases.get(picture).showScene(scene);
        refuse();
    }

    /** Says of each shape what becomes of it, and marks what is refused. */
    void tell(MergeRows made) {
        rows = made;
        canvases.forEach((picture, canvas) -> canvas.tips(node -> {
            MergeRow row = rows.of(picture, node.node().id());
            return row == null ? node.node().tooltip() : node.node().tooltip() + '\n' + row.text(MergeRow.Column.FATE) + ": "
                    + row.text(MergeRow.Column.REASON);
        }));
        refuse();
    }

    private void refuse() {
        PictureScene legacy = scenes.get(MergePicture.LEGACY);
        if (legacy != null) {
            canvases.get(MergePicture.LEGACY).refuse(rows.matching(Fate.REFUSED, "").stream()
                    .flatMap(row -> legacy.around(MergePicture.LEGACY.path(row.entry())).stream()).collect(Collectors.toSet()));
        }
    }

    /** Chooses the node of an element in every picture that has it, and brings a tab to the top that does. */
    void choose(TraceEntry entry) {
        for (MergePicture picture : MergePicture.values()) {
            canvases.get(picture).choose(node(picture, entry));
        }
        boolean sides = node(MergePicture.LEGACY, entry) != null || node(MergePicture.TARGET, entry) != null;
        boolean result = node(MergePicture.COEXISTENCE, entry) != null;
        if (folder.getSelectionIndex() == SIDES && !sides && result) {
            folder.setSelection(RESULT);
        } else if (folder.getSelectionIndex() == RESULT && !result && sides) {
            folder.setSelection(SIDES);
        }
    }

    /** The node of an element or of the nearest one around it; null where there is none. */
    private String node(MergePicture picture, TraceEntry entry) {
        PictureScene scene = scenes.get(picture);
        return scene == null ? null : scene.around(picture.path(entry)).orElse(null);
    }

    PictureCanvas canvas(MergePicture picture) {
        return canvases.get(picture);
    }

    /** Brings the tab of a picture to the top. */
    void bringUp(MergePicture picture) {
        folder.setSelection(picture == MergePicture.COEXISTENCE ? RESULT : SIDES);
    }
}
