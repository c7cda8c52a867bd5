// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.Pictures;
import org.passerelle.app.Project;
import org.passerelle.notation.Layer;
import org.passerelle.notation.layout.PlacedNode;
import org.passerelle.notation.layout.Positions;
import org.passerelle.ui.picture.PictureCanvas;
import org.passerelle.ui.picture.PictureSaving;
import org.passerelle.ui.picture.PictureView;
import org.passerelle.ui.picture.PositionStore;
import org.passerelle.ui.picture.PosterPages;
import org.passerelle.ui.picture.PrintChoice;

/** What a picture looks like on the screen and in files. The build runs it in the light and in the dark theme. */
class PictureLookTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private IProject project;
    private IFile migration;
    private PictureView view;
    private PictureCanvas canvas;

    @BeforeEach
    void open() throws Exception {
        Looks.set();
        project = Projects.fromExample("woodgrove");
        migration = project.getFile("woodgrove.migration");
        IDE.openEditor(page, migration);
        view = (PictureView) page.showView(PictureView.ID);
        canvas = view.canvas();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Widgets.until("the picture is drawn", () -> canvas.diagram().isPresent());
        canvas.fit();
    }

    @AfterEach
    void tidy() throws Exception {
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
        page.hideView(view);
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    private RGB corner() {
        Image image = new Image(canvas.getDisplay(), 20, 20);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(3, 3));
    }

    @Test
    void thePaperIsThatOfTheTheme() throws Exception {
        canvas.explain(true);
        canvas.pick("pool:ocspool.corp.woodgrove.com");
        Screens.shot("picture-" + Looks.RUN + "-legend");
        if (Looks.isDark()) {
            assertThat(corner().red).isLessThan(60);
        } else {
            assertThat(corner()).isEqualTo(new RGB(255, 255, 255));
        }
        canvas.original();
        Screens.shot("picture-" + Looks.RUN + "-original");
    }

    @Test
    void whatIsSavedIsWhatTheCommandLineDraws(@TempDir Path folder) throws Exception {
        String pool = "pool:ocspool.corp.woodgrove.com";
        PositionStore.shared().put(migration, Positions.NONE.with(pool, 1200, 900));
        Path kept = Path.of(project.getLocation().toOSString(), "woodgrove.migration.positions");
        Widgets.until("the position is kept and drawn", () -> Files.exists(kept)
                && canvas.diagram().orElseThrow().origins().values().stream().anyMatch(origin -> origin.x() + 1200 == box(pool).box().x()));
        Path file = folder.resolve("picture.svg");
        new PictureSaving(view.getSite().getShell(), "picture", canvas.diagram().orElseThrow()).write(file, 0);
        Project read = Project.load(Path.of(migration.getLocation().toOSString()));
        assertThat(Files.readString(file)).isEqualTo(Pictures.of(read, EnumSet.allOf(Layer.class), true, Locale.getDefault()));
    }

    private PlacedNode box(String id) {
        return canvas.diagram().orElseThrow().allNodes().filter(node -> node.node().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anImageIsAsLargeAsWantedAndLightInEveryTheme(@TempDir Path folder) throws Exception {
        PictureSaving saving = new PictureSaving(view.getSite().getShell(), "picture", canvas.diagram().orElseThrow());
        saving.write(folder.resolve("one.png"), 1);
        saving.write(folder.resolve("two.png"), 2);
        ImageData one = new ImageData(folder.resolve("one.png").toString());
        ImageData two = new ImageData(folder.resolve("two.png").toString());
        assertThat(two.width).isBetween(2 * one.width - 2, 2 * one.width + 2);
        assertThat(one.palette.getRGB(one.getPixel(1, 1))).isEqualTo(new RGB(255, 255, 255));
        Path screenshots = Path.of(System.getProperty("passerelle.screenshots", "target/screenshots"));
        Files.createDirectories(screenshots);
        Files.copy(folder.resolve("one.png"), screenshots.resolve("picture-" + Looks.RUN + "-saved.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theDialogForPrintingCountsSheets() throws Exception {
        PrintChoice dialog = new PrintChoice(view.getSite().getShell(), "Printer on the second floor",
                wide -> PosterPages.of(3000, 1500, 2300, 3200, wide, 120));
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        assertThat(dialog.sheetsWide()).isEqualTo(1);
        Widgets.press(Widgets.button(shell, "A poster"));
        Widgets.all(shell, Spinner.class).get(0).setSelection(3);
        Screens.shot("picture-" + Looks.RUN + "-print");
        assertThat(dialog.sheetsWide()).isEqualTo(3);
        assertThat(Widgets.all(shell, Label.class).stream().map(Label::getText)).contains("3 × 2: 6 sheets");
        assertThat(CutWords.in(shell)).isEmpty();
        dialog.close();
    }
}
