// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of the plan; they live as long as a control. */
final class PlanIcons {

    private final LocalResourceManager images;

    PlanIcons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon of that name. @throws java.util.NoSuchElementException if there is none */
    static ImageDescriptor named(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.passerelle.ui", "icons/plan/" + name + ".svg").orElseThrow();
    }

    Image phase() {
        return images.get(named("phase"));
    }

    Image of(PlanRow row) {
        return images.get(named(switch (row.state()) {
            case GATE -> "gate";
            case BROKEN -> "broken";
            case WARNED -> "warned";
            case NOT_REACHED -> "unreached";
            case PROVED -> row.step().kind().facts().scripted() ? "script" : "step";
        }));
    }
}
