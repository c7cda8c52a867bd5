// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.merge;

import java.net.URL;
import java.util.Locale;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.passerelle.merge.Fate;

/** Icons for what became of elements and for what they are, each loaded once. */
final class MergeIcons {

    private static final String NOTATION = "org.passerelle.notation";
    private static final String OURS = "org.passerelle.ui";

    private final ResourceManager images;

    /** @param owner what shows the icons; they live as long as it does */
    MergeIcons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** What became of an element. */
    Image of(Fate fate) {
        return image(OURS, "icons/fate-" + fate.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg");
    }

    /** What an element is. @param path path of an icon of the notation */
    Image of(String path) {
        return image(NOTATION, path);
    }

    private Image image(String bundle, String path) {
        URL place = FileLocator.find(Platform.getBundle(bundle), IPath.fromPortableString(path));
        return images.create(ImageDescriptor.createFromURL(place));
    }
}
