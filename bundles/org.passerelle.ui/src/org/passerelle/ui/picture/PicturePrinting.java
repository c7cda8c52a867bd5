// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.passerelle.notation.layout.Box;
import org.passerelle.ui.UiMessages;

/** Prints a picture in the background. */
final class PicturePrinting extends Job {

    private final Printer printer;
    private final String title;
    private final PictureSheet sheet;
    private final PosterPages pages;

    /** @param printer is disposed of afterwards */
    PicturePrinting(Printer printer, String title, PictureSheet sheet, PosterPages pages) {
        super(UiMessages.text("picture.printing", title));
        this.printer = printer;
        this.title = title;
        this.sheet = sheet;
        this.pages = pages;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, pages.parts().size());
        PicturePainter painter = new PicturePainter(printer);
        try {
            if (!printer.startJob(title)) {
                return Status.error(UiMessages.text("picture.print.refused", printer.getPrinterData().name));
            }
            for (Box part : pages.parts()) {
                if (progress.isCanceled()) {
                    printer.cancelJob();
                    return Status.CANCEL_STATUS;
                }
                page(painter, part);
                progress.worked(1);
            }
            printer.endJob();
            return Status.OK_STATUS;
        } finally {
            painter.dispose();
            printer.dispose();
        }
    }

    private void page(PicturePainter painter, Box part) {
        printer.startPage();
        GC gc = new GC(printer);
        Rectangle area = printer.getClientArea();
        sheet.paint(painter, gc, part, pages.scale(), new Rectangle(area.x, area.y, (int) Math.round(part.width() * pages.scale()),
                (int) Math.round(part.height() * pages.scale())));
        gc.dispose();
        printer.endPage();
    }
}
