// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.runbook;

import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;

/** Shows a run book that somebody opens in the navigator in the Run Book view. */
public final class RunBookLauncher implements IEditorLauncher {

    @Override
    public void open(IPath file) {
        RunBookView.open(Path.of(file.toOSString()));
    }
}
