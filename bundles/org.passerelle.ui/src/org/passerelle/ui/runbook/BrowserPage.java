// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.passerelle.export.MigrationExport;

/** Shows the page in the browser of the platform. Links within it work there; scripts open as texts, all else outside. */
final class BrowserPage implements BookPage {

    private final Browser browser;
    private final IWorkbenchPage workbench;
    private Path folder;

    BrowserPage(Browser browser, IWorkbenchPage workbench) {
        this.browser = browser;
        this.workbench = workbench;
        browser.addLocationListener(LocationListener.changingAdapter(this::changing));
    }

    private void changing(LocationEvent event) {
        Target target = Target.of(event.location, folder);
        event.doit = target == Target.PAGE;
        if (target == Target.TEXT) {
            open(URI.create(event.location));
        } else if (target == Target.OUTSIDE) {
            Program.launch(event.location);
        }
    }

    private void open(URI file) {
        try {
            IDE.openEditorOnFileStore(workbench, EFS.getLocalFileSystem().getStore(file));
        } catch (PartInitException failure) {
            Platform.getLog(BrowserPage.class).error(failure.getMessage(), failure);
        }
    }

    /** Where a link leads. */
    enum Target {
        /** To a page or picture of the run book. */
        PAGE,
        /** To a script or another text beside it. */
        TEXT,
        /** Elsewhere. */
        OUTSIDE;

        /** @param location where to; @param folder the folder of the run book */
        static Target of(String location, Path folder) {
            if (location.startsWith("about:") || location.startsWith("data:")) {
                return PAGE;
            }
            try {
                URI uri = URI.create(location);
                if (!"file".equals(uri.getScheme())) {
                    return OUTSIDE;
                }
                Path file = Path.of(new URI("file", null, uri.getPath(), null)).normalize();
                if (folder == null || !file.startsWith(folder) || !Files.isRegularFile(file)) {
                    return OUTSIDE;
                }
                String name = file.getFileName().toString();
                return name.endsWith(".html") || name.endsWith(".svg") ? PAGE : TEXT;
            } catch (IllegalArgumentException | java.net.URISyntaxException noAddress) {
                return OUTSIDE;
            }
        }
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public void show(Path shown) {
        folder = shown;
        browser.setUrl(shown.resolve(MigrationExport.PAGE).toUri().toString());
    }

    @Override
    public void find(String words, boolean forward) {
        String literal = words.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ");
        browser.execute("window.find('" + literal + "', false, " + !forward + ", true);");
    }

    @Override
    public void print() {
        browser.execute("window.print();");
    }
}
