// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.passerelle.planning.Simulation;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.model.Models;

/** Says of a plan how long it is and whether it is sound. */
public final class PlanNodeLabels extends LabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        if (!(element instanceof PlanNode node)) {
            return null;
        }
        ModelSnapshot snapshot = Models.shared().snapshot(node.migration()).orElse(null);
        if (snapshot == null) {
            return UiMessages.text("navigator.plan");
        }
        Simulation simulation = snapshot.simulation().orElse(null);
        return simulation == null ? UiMessages.text("navigator.plan.errors")
                : UiMessages.text(simulation.verdict().sound() ? "navigator.plan.sound" : "navigator.plan.unsound",
                        simulation.plan().steps().size());
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof PlanNode ? images.get(ResourceLocator
                .imageDescriptorFromBundle("org.passerelle.ui", "icons/plan/phase.svg").orElseThrow()) : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
