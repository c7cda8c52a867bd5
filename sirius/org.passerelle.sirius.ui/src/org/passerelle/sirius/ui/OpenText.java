// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.dsl.Locations;
import org.passerelle.dsl.TextLocation;

/** Opens the text that declares an element, with the words that declare it selected. */
public final class OpenText implements IExternalJavaAction {

    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        return Selected.elements(selections).stream().findFirst().flatMap(OpenText::file).isPresent();
    }

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        // The tool that calls this holds a transaction; an editor opens after it.
        Selected.elements(selections).stream().findFirst()
                .ifPresent(element -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(element)));
    }

    private static void open(EObject element) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        file(element).ifPresent(file -> {
            try {
                IEditorPart editor = IDE.openEditor(page, file);
                ITextEditor text = editor.getAdapter(ITextEditor.class);
                Optional<TextLocation> location = Locations.of(element, null);
                if (text != null && location.isPresent()) {
                    text.selectAndReveal(location.get().offset(), location.get().length());
                }
            } catch (PartInitException e) {
                ILog.of(OpenText.class).error("Cannot open " + file.getFullPath(), e);
            }
        });
    }

    private static Optional<IFile> file(EObject element) {
        URI uri = element.eResource() == null ? null : element.eResource().getURI();
        return uri == null || !uri.isPlatformResource() ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true))));
    }
}
