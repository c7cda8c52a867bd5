// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passerelle.help.pages.HelpPages;

/** One page beside a dialog, where no view can be reached. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 360;

    private final HelpPages pages = Help.pages();
    private String place;
    private PageText page;

    HelpTray(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        page = new PageText(area, this::show);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(page.control());
        show(place);
        return area;
    }

    /** Shows a place instead of the one before. */
    void show(String target) {
        String wanted = target.startsWith("#") ? place.split("#")[0] + target : target;
        String[] parts = wanted.split("#", 2);
        pages.page(parts[0]).ifPresent(found -> {
            place = wanted;
            page.show(found, parts.length > 1 ? parts[1] : "");
        });
    }
}
