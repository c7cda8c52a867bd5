// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.passerelle.ui.UiMessages;

/**
 * The guide, as something that an editor shows and nobody changes.
 *
 * @param page where it stands in this bundle
 */
record Guide(URL page) implements IStorageEditorInput, IStorage {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    /** Opens the guide in the language of the workbench. */
    static void open(IWorkbenchPage page) throws PartInitException {
        String name = Locale.FRENCH.getLanguage().equals(Locale.getDefault().getLanguage()) ? "help/guide_fr.md" : "help/guide.md";
        page.openEditor(new Guide(Platform.getBundle("org.passerelle.ui").getEntry(name)), EDITOR);
    }

    @Override
    public InputStream getContents() throws CoreException {
        try {
            return page.openStream();
        } catch (IOException damaged) {
            throw new CoreException(Status.error(damaged.getMessage(), damaged));
        }
    }

    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public IStorage getStorage() {
        return this;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return UiMessages.text("welcome.guide.title");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return Platform.getAdapterManager().getAdapter(this, adapter);
    }
}
