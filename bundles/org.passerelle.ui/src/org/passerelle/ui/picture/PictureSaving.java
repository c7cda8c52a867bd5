// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.notation.layout.PlacedDiagram;
import org.passerelle.notation.svg.SvgWriter;
import org.passerelle.ui.UiMessages;

/** Saves and prints a picture as it is placed, always on light paper. */
public final class PictureSaving {

    private static final String[] FORMATS = {"svg", "png.1", "png.2", "png.4"};
    private static final double MILLIMETRES = 10 / 25.4;

    private final Shell shell;
    private final String name;
    private final PlacedDiagram diagram;

    /**
     * @param shell the window
     * @param name name of the picture, without ending
     * @param diagram the picture
     */
    public PictureSaving(Shell shell, String name, PlacedDiagram diagram) {
        this.shell = shell;
        this.name = name;
        this.diagram = diagram;
    }

    /** Asks for file and format, and saves. */
    void save() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(UiMessages.text("picture.save"));
        String[] labels = new String[FORMATS.length];
        String[] endings = new String[FORMATS.length];
        PictureSheet sheet = new PictureSheet(diagram);
        for (int i = 0; i < FORMATS.length; i++) {
            double scale = scale(i);
            labels[i] = UiMessages.text("picture.format." + FORMATS[i], Math.round(sheet.width() * scale), Math.round(sheet.height() * scale));
            endings[i] = i == 0 ? "*.svg" : "*.png";
        }
        dialog.setFilterNames(labels);
        dialog.setFilterExtensions(endings);
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean png = dialog.getFilterIndex() > 0 || chosen.endsWith(".png");
            Path file = Path.of(png && chosen.endsWith(".svg") ? chosen.substring(0, chosen.length() - 3) + "png" : chosen);
            BusyIndicator.showWhile(shell.getDisplay(), () -> save(file, png ? scale(Math.max(1, dialog.getFilterIndex())) : 0));
        }
    }

    private double scale(int format) {
        return format <= 0 ? 1 : new PictureSheet(diagram).possible(Integer.parseInt(FORMATS[format].substring(4)));
    }

    private void save(Path file, double scale) {
        try {
            write(file, scale);
        } catch (UserError failure) {
            MessageDialog.openError(shell, UiMessages.text("picture.save"), failure.message(Locale.getDefault()));
        }
    }

    /**
     * Saves the picture.
     *
     * @param file where to
     * @param scale pixels for each unit of the picture; 0 for SVG
     * @throws UserError if it can't be written
     */
    public void write(Path file, double scale) {
        Passerelle.output().bytes(file, scale == 0 ? SvgWriter.write(diagram, Locale.getDefault()).getBytes(StandardCharsets.UTF_8)
                : new PictureSheet(diagram).png(shell.getDisplay(), scale));
    }

    /** Asks for printer and sheets, and prints in the background. */
    void print() {
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData data = dialog.open();
        if (data == null) {
            return;
        }
        Printer printer = new Printer(data);
        PictureSheet sheet = new PictureSheet(diagram);
        Rectangle area = printer.getClientArea();
        Point dots = printer.getDPI();
        PrintChoice choice = new PrintChoice(shell, data.name, wide -> PosterPages.of(sheet.width(), sheet.height(), area.width,
                area.height, wide, dots.x * MILLIMETRES));
        if (choice.open() == Window.OK) {
            new PicturePrinting(printer, name, sheet, PosterPages.of(sheet.width(), sheet.height(), area.width, area.height,
                    choice.sheetsWide(), dots.x * MILLIMETRES)).schedule();
        } else {
            printer.dispose();
        }
    }
}
