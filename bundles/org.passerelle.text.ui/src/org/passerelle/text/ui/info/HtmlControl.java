// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.info;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * Shows an explanation in a small window: in the browser of the system, or as styled text where there is none. Colours
 * are those of the theme. Nothing in it is run, and links are opened outside.
 */
public final class HtmlControl extends AbstractInformationControl {

    private static final int WIDTH_IN_CHARACTERS = 84;
    private static final int MOST_LINES = 24;
    private static final int MARGIN = 4;
    private static boolean browserMissing;

    private final boolean sticky;
    private final int lines;
    private Browser browser;
    private StyledText text;
    private Composite area;
    private String html = "";

    private HtmlControl(Shell parent, String status, int lines) {
        super(parent, status);
        this.sticky = false;
        this.lines = lines;
        create();
    }

    private HtmlControl(Shell parent) {
        super(parent, true);
        this.sticky = true;
        this.lines = MOST_LINES;
        create();
    }

    /** Makes controls that close when the mouse leaves; F2 turns them into ones that stay. */
    public static IInformationControlCreator passing() {
        return creator(parent -> new HtmlControl(parent, EditorsUI.getTooltipAffordanceString(), MOST_LINES));
    }

    /** Makes controls that stand beside a list and are as high as the list. */
    public static IInformationControlCreator beside() {
        return creator(parent -> new HtmlControl(parent, EditorsUI.getTooltipAffordanceString(), 0));
    }

    /** Makes controls that stay until they are closed, can be scrolled and made larger. */
    public static IInformationControlCreator staying() {
        return creator(HtmlControl::new);
    }

    private static IInformationControlCreator creator(Function<Shell, HtmlControl> maker) {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return maker.apply(parent);
            }
        };
    }

    @Override
    protected void createContent(Composite parent) {
        area = new Composite(parent, SWT.NONE) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return wanted();
            }
        };
        area.setLayout(new FillLayout());
        browser = browserMissing ? null : browser();
        if (browser == null) {
            text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | (sticky ? SWT.V_SCROLL : SWT.NONE));
            text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
            text.setFont(JFaceResources.getDialogFont());
            text.setForeground(parent.getForeground());
            text.setBackground(parent.getBackground());
        }
    }

    private Browser browser() {
        try {
            Browser made = new Browser(area, SWT.NONE);
            made.setJavascriptEnabled(false);
            made.addLocationListener(LocationListener.changingAdapter(event -> {
                if (!event.location.startsWith("about:")) {
                    event.doit = false;
                    Program.launch(event.location);
                }
            }));
            return made;
        } catch (SWTError noBrowserHere) {
            browserMissing = true;
            return null;
        }
    }

    @Override
    public void setInformation(String content) {
        html = content == null ? "" : content;
        if (browser != null) {
            browser.setText(page());
        } else {
            StyledHtml styled = new StyledHtml(html);
            text.setText(styled.text());
            text.setStyleRanges(styled.styles());
        }
    }

    private String page() {
        FontData font = JFaceResources.getDialogFont().getFontData()[0];
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{margin:4px 8px;font:" + font.getHeight() + "pt '"
                + font.getName().replace("'", "") + "',sans-serif;color:" + css(area.getForeground()) + ";background:"
                + css(area.getBackground()) + "}p{margin:.3em 0}ul{margin:.3em 0;padding-left:1.4em}"
                + "pre{margin:.3em 0;white-space:pre-wrap}</style></head><body>" + html + "</body></html>";
    }

    private static String css(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    // Called by the constructor of the superclass, too, when nothing is there yet.
    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        if (area != null) {
            area.setForeground(foreground);
        }
        if (text != null) {
            text.setForeground(foreground);
        }
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        if (area != null) {
            area.setBackground(background);
        }
        if (text != null) {
            text.setBackground(background);
        }
    }

    @Override
    public boolean hasContents() {
        return !html.isEmpty();
    }

    @Override
    public void setFocus() {
        super.setFocus();
        area.setFocus();
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return sticky ? null : staying();
    }

    @Override
    public Point computeSizeHint() {
        Point size = wanted();
        Rectangle trim = computeTrim();
        return new Point(size.x + trim.width, size.y + trim.height);
    }

    @Override
    public Point computeSizeConstraints(int widthInCharacters, int heightInCharacters) {
        return super.computeSizeConstraints(lines == 0 ? widthInCharacters : WIDTH_IN_CHARACTERS, Math.max(heightInCharacters, lines));
    }

    private Point wanted() {
        Point size = new Measure(area).size(new StyledHtml(html), WIDTH_IN_CHARACTERS, MOST_LINES);
        return new Point(size.x + 4 * MARGIN, size.y + 3 * MARGIN);
    }
}
