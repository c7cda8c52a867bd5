// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.passerelle.app.document.RecoveredText;
import org.passerelle.ui.UiMessages;

/** Offers unsaved edits of earlier runs: when the workbench starts, and whenever a person asks for them. */
public final class KeptEditsStart extends AbstractHandler implements IStartup {

    @Override
    public void earlyStartup() {
        if (KeptFolder.holdsSomething()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(false));
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        offer(true);
        return null;
    }

    private static void offer(boolean asked) {
        List<RecoveredText> offers = EditedFiles.shared().documents().recovery().offers();
        if (!offers.isEmpty()) {
            new KeptEditsDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), offers).open();
        } else if (asked) {
            MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    UiMessages.text("kept.title"), UiMessages.text("kept.none"));
        }
    }
}
