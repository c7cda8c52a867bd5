// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.passerelle.ui.UiMessages;

/** Tells people who hear a picture what it is and which shape is chosen. */
final class PictureAccess {

    PictureAccess(PictureCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String picture = UiMessages.text("picture.name", canvas.diagram().map(diagram -> diagram.title()).orElse(""));
                event.result = canvas.chosenNode().map(node -> node.node().title() + ", "
                        + String.join(", ", node.node().subtitle(), String.join(", ", node.node().chips())) + " – " + picture).orElse(picture);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = canvas.chosenNode().map(canvas::tip).orElse("");
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = UiMessages.text("picture.keys");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }
        });
    }
}
