// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** The rule whose finding is selected in a list of problems, or marked in the line of the caret. */
final class FindingInFocus {

    private static final String TYPE = "org.passerelle.ui.finding";
    private static final String RULE = "rule";

    private FindingInFocus() {
    }

    static Optional<String> rule(IWorkbenchPart part) {
        if (part.getSite().getSelectionProvider() == null) {
            return Optional.empty();
        }
        ISelection selection = part.getSite().getSelectionProvider().getSelection();
        if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class)).flatMap(FindingInFocus::rule);
        }
        if (part instanceof ITextEditor editor && selection instanceof ITextSelection caret) {
            return atLine(ResourceUtil.getFile(editor.getEditorInput()), caret.getStartLine() + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> atLine(IFile file, int line) {
        if (file == null || !file.exists()) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line)
                    .flatMap(marker -> rule(marker).stream()).findFirst();
        } catch (CoreException gone) {
            Platform.getLog(FindingInFocus.class).log(gone.getStatus());
            return Optional.empty();
        }
    }

    private static Optional<String> rule(IMarker marker) {
        return Optional.of(marker.getAttribute(RULE, "")).filter(rule -> !rule.isEmpty());
    }
}
