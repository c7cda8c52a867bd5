// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.passerelle.notation.Diagram;

/** The icons of elements, as the notation draws them. */
final class Icons {

    private Icons() {
    }

    /** The icon at a path in the notation's bundle, a plain one if there is none; it lives as long as the resources do. */
    static Image image(ResourceManager resources, String path) {
        URL place = path.isEmpty() ? null : Diagram.class.getResource('/' + path);
        return place == null ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT)
                : resources.create(ImageDescriptor.createFromURL(place));
    }
}
