// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * What a person does in a day, action by action: opens the files of a project and every view, scrolls, zooms, goes through lists,
 * types, completes, undoes and saves. After each action it waits until everything that it set off has come to an end.
 */
final class Workday {

    /** Follows the name of an action that was done for the first time, and of one that was done before. */
    static final String FIRST = ", first time";
    static final String AGAIN = ", again";

    private static final String OWN = "org.passerelle.";
    private static final String NATURE = "org.passerelle.ui.migrationNature";

    private final Display display;
    private final Heartbeat heartbeat;
    private final List<String> actions = new ArrayList<>();
    private String time = FIRST;

    Workday(Display display, Heartbeat heartbeat) {
        this.display = display;
        this.heartbeat = heartbeat;
    }

    /** What was done, in its order. */
    List<String> actions() {
        return List.copyOf(actions);
    }

    /** Lives through the day with the texts in a folder, twice: what is done first also loads the program. */
    void run(Path folder) {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        act("close the Welcome page", () -> welcome.closeIntro(welcome.getIntro()));
        IProject project = open(folder);
        IFile migration = file(project, folder, ".migration");
        IFile topology = file(project, folder, ".topo");
        once(migration, topology);
        close();
        time = AGAIN;
        once(migration, topology);
    }

    private void once(IFile migration, IFile topology) {
        act("open the migration", () -> edit(migration));
        for (String view : views()) {
            act("open " + view, () -> page().showView(view));
        }
        act("open the topology", () -> edit(topology));
        views().forEach(this::look);
        act("back to the migration", () -> edit(migration));
        views().forEach(this::look);
        act("back to the topology", () -> edit(topology));
        write();
        for (String page : List.of("rules-pair", "rules-document", "keys")) {
            act("read the help page " + page, () -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(page));
        }
        act("make the window small", () -> page().getWorkbenchWindow().getShell().setSize(900, 600));
        act("make the window large", () -> page().getWorkbenchWindow().getShell().setSize(1440, 900));
    }

    private void close() {
        act("close all", () -> {
            page().closeAllEditors(false);
            for (IViewReference view : page().getViewReferences()) {
                if (view.getId().startsWith(OWN)) {
                    page().hideView(view);
                }
            }
        });
    }

    private IProject open(Path folder) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(folder.getFileName().toString());
        begin("open the project");
        try {
            IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
            description.setLocation(IPath.fromPath(folder));
            description.setNatureIds(new String[] {NATURE});
            project.create(description, null);
            project.open(null);
            project.setDescription(description, null);
        } catch (CoreException failure) {
            throw new IllegalStateException(failure);
        }
        Quiet.await(heartbeat);
        return project;
    }

    /** The largest of the files with an ending. */
    private static IFile file(IProject project, Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            Path largest = files.filter(file -> file.toString().endsWith(ending))
                    .max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
            return project.getFile(largest.getFileName().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> views() {
        Stream<String> own = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith(OWN)).sorted();
        return Stream.concat(Stream.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET), own).toList();
    }

    private void look(String id) {
        IViewPart[] view = new IViewPart[1];
        String editor = display.syncCall(() -> page().getActiveEditor().getTitle());
        act("show " + id + " of " + editor, () -> view[0] = page().showView(id));
        Hands hands = new Hands(view[0]);
        if (hands.hasTree()) {
            act("go through " + id + " of " + editor, hands::walkTree);
        }
        if (hands.hasTable()) {
            act("go through the table of " + id + " of " + editor, hands::walkTable);
        }
        if (hands.hasCanvas()) {
            act("scroll, drag and zoom " + id + " of " + editor, hands::moveCanvas);
            act("go through " + id + " of " + editor + " by the keyboard", hands::pressKeys);
        }
    }

    private void write() {
        IEditorPart editor = display.syncCall(() -> page().getActiveEditor());
        Hands hands = new Hands(editor);
        act("page through the text", hands::pageThrough);
        act("go to the end of the text", hands::toTheEnd);
        Typist typist = new Typist(display);
        act("go to the middle of the text", () -> typist.place(hands.text()));
        act("type", null, () -> typist.type("\n// words that somebody types\n"));
        if (!display.syncCall(() -> hands.text().getText().contains("words that somebody types"))) {
            throw new IllegalStateException("what was typed did not arrive");
        }
        act("complete", null, () -> typist.press(SWT.CTRL, ' '));
        act("close the proposals", null, () -> typist.press(0, SWT.ESC));
        act("type something that is wrong", null, () -> typist.type("sip domein "));
        act("undo", null, () -> typist.press(SWT.CTRL, 'z'));
        act("save", null, () -> typist.press(SWT.CTRL, 's'));
        act("format", null, () -> typist.press(SWT.CTRL | SWT.SHIFT, 'f'));
        act("save the formatted text", null, () -> typist.press(SWT.CTRL, 's'));
    }

    /** Does something on the UI thread, all of which counts. */
    private void act(String name, Task task) {
        act(name, task, () -> { });
    }

    /** Does something on the UI thread, then something as from outside. */
    private void act(String name, Task task, Runnable outside) {
        begin(name);
        Exception[] failure = new Exception[1];
        if (task != null) {
            display.syncExec(() -> {
                try {
                    task.run();
                } catch (PartInitException refused) {
                    failure[0] = refused;
                }
            });
        }
        if (failure[0] != null) {
            throw new IllegalStateException(name, failure[0]);
        }
        outside.run();
        Quiet.await(heartbeat);
    }

    private void begin(String name) {
        actions.add(name);
        heartbeat.during(name + time);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static void edit(IFile file) throws PartInitException {
        IDE.openEditor(page(), file);
    }

    /** Something to be done on the UI thread. */
    private interface Task {
        void run() throws PartInitException;
    }
}
