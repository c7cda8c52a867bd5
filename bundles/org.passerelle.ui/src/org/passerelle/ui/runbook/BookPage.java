// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Control;

/** What shows a run book. */
interface BookPage {

    Control control();

    /** Shows a run book. @param folder the folder with its pages, exported or made as a preview */
    void show(Path folder);

    /** Goes to the next place with some words, or the one before. */
    void find(String words, boolean forward);

    void print();
}
