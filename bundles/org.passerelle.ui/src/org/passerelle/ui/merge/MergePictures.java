// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.passerelle.merge.TraceEntry;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.picture.PictureCanvas;

/** The three pictures as tabs. */
final class MergePictures {

    private final CTabFolder folder;
    private final Map<MergePicture, PictureCanvas> canvases = new EnumMap<>(MergePicture.class);
    private final Map<MergePicture, Set<String>> nodes = new EnumMap<>(MergePicture.class);

    /**
     * @param parent what the tabs lie in
     * @param choice hears of a node that a person chooses: which picture, and its name path
     */
    MergePictures(Composite parent, BiConsumer<MergePicture, String> choice) {
        folder = new CTabFolder(parent, SWT.BORDER);
        for (MergePicture picture : MergePicture.values()) {
            PictureCanvas canvas = new PictureCanvas(folder);
            canvas.onChoice(node -> node.ifPresent(path -> choice.accept(picture, path)));
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(UiMessages.text(picture.key()));
            item.setControl(canvas);
            canvases.put(picture, canvas);
            nodes.put(picture, Set.of());
        }
        folder.setSelection(MergePicture.COEXISTENCE.ordinal());
    }

    /** Shows a picture; null for none. */
    void show(MergePicture picture, PlacedDiagram placed) {
        nodes.put(picture, placed == null ? Set.of()
                : placed.allNodes().map(node -> node.node().id()).collect(Collectors.toUnmodifiableSet()));
        canvases.get(picture).show(placed);
    }

    /** Chooses the node of an element in every picture that has it, and brings a picture to the top that does. */
    void choose(TraceEntry entry) {
        for (MergePicture picture : MergePicture.values()) {
            canvases.get(picture).choose(node(picture, entry));
        }
        if (node(MergePicture.values()[folder.getSelectionIndex()], entry) != null) {
            return;
        }
        for (MergePicture picture : MergePicture.values()) {
            if (node(picture, entry) != null) {
                folder.setSelection(picture.ordinal());
                return;
            }
        }
    }

    /** The node of an element or of the nearest one around it; null where there is none. */
    private String node(MergePicture picture, TraceEntry entry) {
        String path = picture.path(entry);
        while (!path.isEmpty() && !nodes.get(picture).contains(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path.isEmpty() ? null : path;
    }

    PictureCanvas canvas(MergePicture picture) {
        return canvases.get(picture);
    }
}
