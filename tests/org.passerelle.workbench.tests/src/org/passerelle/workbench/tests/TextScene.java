// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.passerelle.ui.model.MigrationNature;

/** A project with a few texts, and one of them in an editor. */
final class TextScene implements AutoCloseable {

    /** A legacy topology that says which SIP domain is the default one. */
    static final String LEGACY = """
            topology Old runs OCS-2007-R2 {
              sip domain contoso.com default
              site Redmond {
                pool ocs.contoso.net enterprise {
                  machines {
                    fe1.contoso.net
                  }
                }
              }
            }
            """;
    /** A target topology. */
    static final String TARGET = """
            topology New runs Lync-2013 {
              sip domain contoso.com default
              site Redmond {
                server lync.contoso.net standard {
                  front end {
                    conferencing
                  }
                }
              }
            }
            """;
    /** A migration from one to the other. */
    static final String MIGRATION = """
            migration Contoso from "old.topo" to "new.topo" {
              pilot pool lync.contoso.net
              move ocs.contoso.net to lync.contoso.net
            }
            """;

    final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    final IProject project;
    ITextEditor editor;
    StyledText text;

    TextScene(String name, Map<String, String> files) throws CoreException {
        Projects.closeWelcome();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] {MigrationNature.ID});
        project.setDescription(description, null);
        for (Map.Entry<String, String> file : files.entrySet()) {
            project.getFile(file.getKey()).create(file.getValue().getBytes(StandardCharsets.UTF_8), true, false, null);
        }
    }

    /** The three texts of a small migration. */
    static TextScene migration(String name) throws CoreException {
        return new TextScene(name, Map.of("old.topo", LEGACY, "new.topo", TARGET, "contoso.migration", MIGRATION));
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    TextScene open(String name) throws CoreException {
        editor = (ITextEditor) IDE.openEditor(page, file(name));
        text = (StyledText) editor.getAdapter(Control.class);
        Screens.settle(300);
        return this;
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    IAnnotationModel annotations() {
        return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    }

    ITextOperationTarget viewer() {
        return editor.getAdapter(ITextOperationTarget.class);
    }

    /** What is marked in the text and not hidden, with some words. */
    List<Annotation> marked(String words) {
        List<Annotation> found = new ArrayList<>();
        for (Iterator<Annotation> all = annotations().getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!annotation.isMarkedDeleted() && annotation.getText() != null && annotation.getText().contains(words)) {
                found.add(annotation);
            }
        }
        return found;
    }

    List<IMarker> markers(String words) {
        try {
            return Arrays.stream(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                    .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(words)).toList();
        } catch (CoreException closed) {
            throw new AssertionError(closed);
        }
    }

    /** Puts words in the place of others. */
    void replace(String words, String others) throws Exception {
        document().replace(document().get().indexOf(words), words.length(), others);
    }

    /** Puts the caret into the first of some words. */
    void caret(String words) {
        editor.selectAndReveal(document().get().indexOf(words) + 1, 0);
        text.setFocus();
        Screens.settle(100);
    }

    /** Presses keys the way a person does. */
    void type(String characters) {
        for (char c : characters.toCharArray()) {
            Event event = new Event();
            event.character = c;
            event.keyCode = c == '\b' ? SWT.BS : c;
            event.widget = text;
            text.notifyListeners(SWT.KeyDown, event);
        }
        Screens.settle(50);
    }

    void save() {
        editor.doSave(null);
    }

    void run(String command) throws Exception {
        page.activate(editor);
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    /** Lets the mouse rest on the first of some words. */
    void pointAt(String words) {
        Display display = Display.getCurrent();
        int offset = document().get().indexOf(words) + words.length() / 2;
        editor.selectAndReveal(offset, 0);
        Screens.settle(200);
        Point at = text.toDisplay(text.getLocationAtOffset(offset));
        for (int shift : new int[] {30, 0}) {
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = at.x + shift + 3;
            move.y = at.y + shift + 8;
            display.post(move);
            Screens.settle(150);
        }
    }

    /** The text of small windows above the workbench, such as explanations. */
    static String above() {
        StringBuilder words = new StringBuilder();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().isEmpty()) {
                Widgets.all(shell, StyledText.class).forEach(one -> words.append(one.getText()).append('\n'));
                Widgets.all(shell, org.eclipse.swt.widgets.Label.class).forEach(one -> words.append(one.getText()).append('\n'));
                Widgets.all(shell, org.eclipse.swt.widgets.Link.class).forEach(one -> words.append(one.getText()).append('\n'));
            }
        }
        return words.toString();
    }

    @Override
    public void close() throws CoreException {
        page.closeAllEditors(false);
        Screens.settle(200);
        project.delete(true, true, null);
    }
}
