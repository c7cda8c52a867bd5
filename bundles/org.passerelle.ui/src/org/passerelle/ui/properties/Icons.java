// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.passerelle.notation.Diagram;

/** The icons of elements, as the notation draws them. */
final class Icons {

    private Icons() {
    }

    /** The icon at a path in the notation's bundle; it lives as long as the resources do. Null if there is none. */
    static Image image(ResourceManager resources, String path) {
        URL place = path.isEmpty() ? null : Diagram.class.getResource('/' + path);
        return place == null ? null : resources.create(ImageDescriptor.createFromURL(place));
    }
}
