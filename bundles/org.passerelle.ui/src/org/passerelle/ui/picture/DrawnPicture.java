// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.passerelle.app.Pictures;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.Arrangement;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.rules.Finding;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ModelSnapshot;

/** The picture of a model as it was laid out, with what there is to say of its shapes. Made in the background. */
final class DrawnPicture {

    private static final int MOST_FINDINGS = 8;

    private final ModelSnapshot snapshot;
    private final PlacedDiagram laidOut;
    private final PictureElements elements;
    private final Map<String, List<Finding>> findings;

    private DrawnPicture(ModelSnapshot snapshot, Pictures.Sketch sketch) {
        this.snapshot = snapshot;
        this.laidOut = sketch.laidOut();
        this.elements = PictureElements.of(snapshot, sketch.trace());
        this.findings = sketch.findings();
    }

    /** Lays a picture out. Takes its time. */
    static DrawnPicture of(ModelSnapshot snapshot, Set<Layer> layers, boolean findings) {
        return new DrawnPicture(snapshot, Pictures.sketch(snapshot.project(), EnumSet.copyOf(layers), findings, Locale.getDefault()));
    }

    /** The picture with its shapes where a person put them. */
    PictureScene arranged() {
        return new PictureScene(Arrangement.of(laidOut, PositionStore.shared().of(snapshot.file())));
    }

    ModelSnapshot snapshot() {
        return snapshot;
    }

    PictureElements elements() {
        return elements;
    }

    /** The full text of a shape and the findings on it. */
    String tip(PlacedNode node) {
        List<Finding> on = findings.getOrDefault(node.node().id(), List.of());
        Stream<String> lines = on.stream().limit(MOST_FINDINGS).map(finding -> finding.ruleId() + ": " + finding.message(Locale.getDefault()));
        String more = on.size() > MOST_FINDINGS ? '\n' + UiMessages.text("picture.more", on.size() - MOST_FINDINGS) : "";
        return Stream.concat(Stream.of(node.node().tooltip() + (node.node().subtitle().isEmpty() ? "" : '\n' + node.node().subtitle())),
                lines).collect(Collectors.joining("\n")) + more;
    }
}
