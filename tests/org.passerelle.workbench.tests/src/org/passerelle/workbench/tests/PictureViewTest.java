// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.notation.Badge;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.picture.PictureCanvas;
import org.passerelle.ui.picture.PictureView;
import org.passerelle.ui.picture.PositionStore;

class PictureViewTest {

    private static final String POOL = "pool:ocspool.corp.woodgrove.com";
    private static final String DIRECTOR = "pool:ocsdir.corp.woodgrove.com";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile legacy;
    private ITextEditor editor;
    private PictureView view;
    private PictureCanvas canvas;

    @BeforeEach
    void open() throws Exception {
        project = Projects.fromExample("woodgrove");
        legacy = project.getFile("legacy.topo");
        editor = (ITextEditor) IDE.openEditor(page, legacy);
        view = (PictureView) page.showView(PictureView.ID);
        canvas = view.canvas();
        Widgets.until("the picture is drawn", () -> shows("Legacy") || has(POOL) && !has("pool:lyncpool.corp.woodgrove.com"));
        canvas.fit();
    }

    @AfterEach
    void tidy() throws Exception {
        page.hideView(view);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    private boolean shows(String title) {
        return canvas.diagram().filter(diagram -> diagram.title().equals(title)).isPresent();
    }

    private boolean has(String id) {
        return canvas.diagram().stream().flatMap(diagram -> diagram.allNodes()).anyMatch(node -> node.node().id().equals(id));
    }

    private PlacedNode node(String id) {
        return canvas.diagram().orElseThrow().allNodes().filter(node -> node.node().id().equals(id)).findFirst().orElseThrow();
    }

    private void mouse(int type, int x, int y, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        canvas.notifyListeners(type, event);
    }

    private void click(String id) {
        Rectangle pixels = canvas.pixels(node(id).box());
        mouse(SWT.MouseDown, pixels.x + 4, pixels.y + 4, 0);
        mouse(SWT.MouseUp, pixels.x + 4, pixels.y + 4, 0);
    }

    private void drag(String id, int dx, int dy, int modifiers) {
        Rectangle pixels = canvas.pixels(node(id).box());
        mouse(SWT.MouseDown, pixels.x + 4, pixels.y + 4, modifiers);
        mouse(SWT.MouseMove, pixels.x + 4 + dx / 2, pixels.y + 4 + dy / 2, modifiers);
        mouse(SWT.MouseMove, pixels.x + 4 + dx, pixels.y + 4 + dy, modifiers);
        mouse(SWT.MouseUp, pixels.x + 4 + dx, pixels.y + 4 + dy, modifiers);
    }

    private void key(int code, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private String atCaret() {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        var caret = (org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection();
        return document.get().substring(caret.getOffset(), caret.getOffset() + caret.getLength());
    }

    private Path positions() {
        return Path.of(project.getLocation().toOSString(), "legacy.topo.positions");
    }

    private void undo() throws Exception {
        page.activate(view);
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
    }

    @Test
    void aClickMovesTheCaretAndTheCaretChoosesTheShape() throws Exception {
        click(DIRECTOR);
        Widgets.until("the caret follows", () -> atCaret().contains("ocsdir"));
        assertThat(page.getActiveEditor()).isSameAs(editor);
        Screens.shot("picture-selected");

        canvas.zoom(6);
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        page.activate(editor);
        editor.selectAndReveal(document.get().indexOf("ocspool.corp.woodgrove.com"), 0);
        Widgets.until("the shape is chosen", () -> canvas.chosen().filter(POOL::equals).isPresent());
        assertThat(canvas.getClientArea().intersects(canvas.pixels(node(POOL).box()))).isTrue();
    }

    @Test
    void aDoubleClickOpensTheDeclaration() throws Exception {
        page.closeAllEditors(false);
        Screens.settle(300);
        click(DIRECTOR);
        Rectangle pixels = canvas.pixels(node(DIRECTOR).box());
        mouse(SWT.MouseDoubleClick, pixels.x + 4, pixels.y + 4, 0);
        Widgets.until("the text is open", () -> page.getActiveEditor() != null);
        editor = (ITextEditor) page.getActiveEditor();
        assertThat(ResourceUtil.getFile(editor.getEditorInput())).isEqualTo(legacy);
        Widgets.until("the caret is there", () -> atCaret().contains("ocsdir"));
    }

    @Test
    void arrowsWalkAndEnterOpens() throws Exception {
        key(SWT.HOME, '\0', 0);
        String first = canvas.chosen().orElseThrow();
        key(SWT.PAGE_DOWN, '\0', 0);
        assertThat(canvas.chosen().orElseThrow()).isNotEqualTo(first);
        click(POOL);
        key(SWT.ARROW_RIGHT, '\0', 0);
        String right = canvas.chosen().orElseThrow();
        assertThat(node(right).box().x()).isGreaterThan(node(POOL).box().x());
        key(SWT.CR, SWT.CR, 0);
        Widgets.until("the editor is active", () -> page.getActivePart() == page.getActiveEditor());
        key(0, SWT.ESC, 0);
        assertThat(canvas.chosen()).isEmpty();
    }

    @Test
    void aDraggedShapeStaysWhereItWasPut() throws Exception {
        Rectangle before = canvas.pixels(node(POOL).box());
        drag(POOL, 60, 45, 0);
        Widgets.until("its place is kept", () -> Files.exists(positions()));
        assertThat(Files.readString(positions())).contains(' ' + POOL + '\n');
        Widgets.until("it is drawn there", () -> Math.abs(canvas.pixels(node(POOL).box()).x - before.x - 60) <= 2
                && Math.abs(canvas.pixels(node(POOL).box()).y - before.y - 45) <= 2);
        Screens.shot("picture-moved");

        undo();
        Widgets.until("the file is gone", () -> !Files.exists(positions()));
        assertThat(PositionStore.shared().of(legacy)).isEqualTo(Positions.NONE);
    }

    @Test
    void aDragBesideShapesOrWithShiftMovesThePicture() throws Exception {
        Rectangle before = canvas.pixels(node(POOL).box());
        drag(POOL, 50, 30, SWT.SHIFT);
        Rectangle after = canvas.pixels(node(POOL).box());
        assertThat(after.x - before.x).isBetween(49, 51);
        mouse(SWT.MouseDown, 2, 2, 0);
        mouse(SWT.MouseMove, 32, 2, 0);
        mouse(SWT.MouseUp, 32, 2, 0);
        assertThat(canvas.pixels(node(POOL).box()).x - after.x).isBetween(29, 31);
        Screens.settle(300);
        assertThat(positions()).doesNotExist();
    }

    @Test
    void aNewNameTakesThePositionAlong() throws Exception {
        PositionStore.shared().put(legacy, Positions.NONE.with(POOL, 500, 400));
        Widgets.until("the place is kept", () -> Files.exists(positions()));
        Screens.settle(500);
        String renamed = legacy.readString().replace("ocspool.corp.woodgrove.com", "moved.corp.woodgrove.com");
        legacy.setContents(renamed.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, true, null);
        Widgets.until("the position has the new name", () -> PositionStore.shared().of(legacy).of("pool:moved.corp.woodgrove.com").isPresent());
        assertThat(PositionStore.shared().of(legacy).of(POOL)).isEmpty();
        Widgets.until("the file has it too", () -> {
            try {
                return Files.readString(positions()).contains("500 400 pool:moved.corp.woodgrove.com");
            } catch (java.io.IOException notYet) {
                return false;
            }
        });
    }

    @Test
    void positionsThatSomebodyElseWritesAreShown() throws Exception {
        PositionStore.shared().of(legacy);
        project.getFile("legacy.topo.positions").create(("900 700 " + POOL + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
        Widgets.until("they are read", () -> PositionStore.shared().of(legacy).of(POOL).isPresent());
        Widgets.until("they are drawn", () -> canvas.diagram().orElseThrow().width() > 900 + node(POOL).box().width());
    }

    @Test
    void aSearchGoesFromOneToTheNext() throws Exception {
        Text search = Widgets.all(view.getSite().getShell(), Text.class).stream()
                .filter(field -> field.getMessage().startsWith("Find in the picture")).findFirst().orElseThrow();
        search.setText("ocs");
        int found = canvas.found()[1];
        assertThat(found).isGreaterThan(2);
        Event enter = new Event();
        search.notifyListeners(SWT.DefaultSelection, enter);
        String first = canvas.chosen().orElseThrow();
        search.notifyListeners(SWT.DefaultSelection, enter);
        assertThat(canvas.chosen().orElseThrow()).isNotEqualTo(first);
        assertThat(Widgets.all(view.getSite().getShell(), Label.class).stream().map(Label::getText)).contains("2 of " + found);
        Screens.shot("picture-search");
        Event back = new Event();
        back.stateMask = SWT.SHIFT;
        search.notifyListeners(SWT.DefaultSelection, back);
        assertThat(canvas.chosen()).contains(first);
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        search.notifyListeners(SWT.KeyDown, escape);
        assertThat(search.getText()).isEmpty();
        assertThat(canvas.found()[1]).isZero();
    }

    @Test
    void aFindingIsToldWhereTheMouseRests() throws Exception {
        IProject other = Projects.fromExample("adatum");
        try {
            IDE.openEditor(page, other.getFile("adatum.topo"));
            Widgets.until("the other picture is drawn", () -> has("pool:se-s.adatum.com"));
            // The finding is on a trunk, which is drawn as a line; the shape of the gateway it belongs to bears the mark.
            PlacedNode marked = canvas.diagram().orElseThrow().allNodes().filter(node -> node.node().badge() == Badge.WARNING)
                    .findFirst().orElseThrow();
            Rectangle pixels = canvas.pixels(marked.box());
            mouse(SWT.MouseHover, pixels.x + 3, pixels.y + 2, 0);
            assertThat(canvas.getToolTipText()).contains(marked.node().tooltip(), "TOP-075: ");
        } finally {
            page.closeAllEditors(false);
            other.delete(true, true, null);
        }
    }

    @Test
    void theEditorForDiagramsIsOfferedOnlyWhereThereIsOne() {
        assertThat(offered("menu:org.passerelle.ui.picture")).isFalse();
        assertThat(offered("popup:org.passerelle.ui.picture")).isFalse();
        assertThat(inTheNavigator()).isNotEmpty().doesNotContain("Open in Diagram Editor");

        IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
        IHandlerActivation editor = handlers.activateHandler("org.passerelle.ui.openInDiagramEditor", new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                return null;
            }
        });
        assertThat(offered("menu:org.passerelle.ui.picture")).isTrue();
        assertThat(inTheNavigator()).contains("Open in Diagram Editor");
        handlers.deactivateHandler(editor);
        assertThat(Adapters.adapt(view, IFile.class)).isEqualTo(legacy);
    }

    /** The context menu of the navigator on the topology. */
    private List<String> inTheNavigator() {
        Tree tree = Widgets.all(page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(one -> one.getItemCount() > 0 && one.getItem(0).getText().startsWith("woodgrove")).findFirst().orElseThrow();
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        Screens.settle(100);
        return items;
    }

    private boolean offered(String place) {
        IMenuService menus = page.getWorkbenchWindow().getService(IMenuService.class);
        MenuManager manager = new MenuManager();
        menus.populateContributionManager(manager, place);
        boolean visible = Arrays.stream(manager.getItems()).anyMatch(item -> "org.passerelle.ui.openInDiagramEditor".equals(item.getId())
                && item.isVisible());
        menus.releaseContributions(manager);
        return visible;
    }
}
