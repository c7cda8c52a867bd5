// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Marks files, folders and projects with the worst finding in them. Called by the platform outside the UI thread. */
public final class FindingDecorator implements ILightweightLabelDecorator, IResourceChangeListener {

    private static final String FINDING = "org.passerelle.ui.finding";

    private final ListenerList<ILabelProviderListener> listeners = new ListenerList<>();

    /** Made by the platform. */
    public FindingDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        // Decorating goes on while the workspace is closed.
        if (PlatformUI.getWorkbench().isClosing() || !(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        String image = switch (severity(resource)) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
            default -> null;
        };
        if (image != null) {
            decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image), IDecoration.BOTTOM_LEFT);
        }
    }

    private static int severity(IResource resource) {
        try {
            return resource.findMaxProblemSeverity(FINDING, true, IResource.DEPTH_INFINITE);
        } catch (CoreException goneInTheMeantime) {
            return -1;
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IResource> touched = new HashSet<>();
        for (IMarkerDelta delta : event.findMarkerDeltas(FINDING, true)) {
            for (IResource resource = delta.getResource(); resource != null; resource = resource.getParent()) {
                touched.add(resource);
            }
        }
        if (!touched.isEmpty()) {
            LabelProviderChangedEvent change = new LabelProviderChangedEvent(this, touched.toArray());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(listener -> listener.labelProviderChanged(change)));
        }
    }

    @Override
    public void addListener(ILabelProviderListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ILabelProviderListener listener) {
        listeners.remove(listener);
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        listeners.clear();
    }
}
