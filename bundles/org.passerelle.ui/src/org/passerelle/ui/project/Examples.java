// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.passerelle.app.examples.ExampleFolder;

/** The examples that come with the workbench, within this bundle. */
final class Examples {

    private Examples() {
    }

    /** The examples as a folder; unpacked on first use when the bundle is an archive. */
    static ExampleFolder folder() {
        try {
            URL entry = Platform.getBundle("org.passerelle.ui").getEntry("examples/");
            // The path of an address begins with a slash before the drive on Windows, which only File understands.
            return ExampleFolder.at(new File(FileLocator.toFileURL(entry).getPath()).toPath());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
