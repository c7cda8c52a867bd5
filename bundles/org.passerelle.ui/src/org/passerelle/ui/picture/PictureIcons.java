// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of this bundle. */
final class PictureIcons {

    private PictureIcons() {
    }

    static ImageDescriptor descriptor(String name) {
        URL place = FileLocator.find(Platform.getBundle("org.passerelle.ui"), IPath.fromPortableString("icons/" + name));
        return ImageDescriptor.createFromURL(place);
    }

    /** An image that lives as long as a control. */
    static Image image(Control owner, String name) {
        Image image = descriptor(name).createImage(owner.getDisplay());
        owner.addDisposeListener(event -> image.dispose());
        return image;
    }
}
