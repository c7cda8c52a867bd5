// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passerelle.export.MigrationExport;

/** Shows the text of the run book where the platform has nothing to show pages with. */
final class TextPage implements BookPage {

    private static final int MARGIN = 12;

    private final StyledText widget;

    TextPage(Composite parent) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    }

    @Override
    public Control control() {
        return widget;
    }

    @Override
    public void show(Path folder) {
        Path file = folder.resolve(MigrationExport.MARKDOWN);
        if (!Files.isRegularFile(file)) {
            widget.setText("");
            return;
        }
        try {
            StringBuilder text = new StringBuilder();
            List<StyleRange> headings = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String words = plain(line);
                if (line.startsWith("#")) {
                    headings.add(new StyleRange(text.length(), words.length(), null, null, SWT.BOLD));
                }
                text.append(words).append('\n');
            }
            widget.setText(text.toString());
            widget.setStyleRanges(headings.toArray(StyleRange[]::new));
        } catch (IOException unreadable) {
            widget.setText(String.valueOf(unreadable.getMessage()));
        }
    }

    /** A line without the marks of Markdown: those of headings, links and characters that stand for themselves. */
    private static String plain(String line) {
        return line.replaceFirst("^#+ |^<a id=\".*\"></a>$", "").replace("**", "")
                .replaceAll("!?\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\\\(\\p{Punct})", "$1");
    }

    @Override
    public void find(String words, boolean forward) {
        String text = widget.getText().toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return;
        }
        int from = widget.getSelection().x;
        int found = forward ? text.indexOf(wanted, from + (widget.getSelectionCount() > 0 ? 1 : 0)) : text.lastIndexOf(wanted, from - 1);
        found = found >= 0 ? found : forward ? text.indexOf(wanted) : text.lastIndexOf(wanted);
        if (found >= 0) {
            widget.setSelection(found, found + words.length());
            widget.showSelection();
        }
    }

    @Override
    public void print() {
        PrinterData chosen = new PrintDialog(widget.getShell()).open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            StyledTextPrintOptions options = new StyledTextPrintOptions();
            options.printTextFontStyle = true;
            options.printLineBackground = false;
            Runnable job = widget.print(printer, options);
            Thread thread = new Thread(() -> {
                job.run();
                printer.dispose();
            }, "Run book to the printer");
            thread.start();
        }
    }
}
