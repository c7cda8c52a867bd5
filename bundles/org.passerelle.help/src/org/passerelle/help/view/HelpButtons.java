// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Lets the question mark in the corner of our dialogs open their pages, so that no dialog need know of the help. Makes the pages
 * once in the background: the first time the rules must be loaded, for which nobody shall wait.
 */
public final class HelpButtons implements IStartup {

    private static final long AFTER_START = TimeUnit.SECONDS.toMillis(4);
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> display.addFilter(SWT.Help, HelpButtons::help));
        Job job = Job.createSystem("help pages", (ICoreRunnable) monitor -> Help.pages());
        job.setPriority(Job.DECORATE);
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            // A workbench that is closed at once must not leave the job running behind it.
            @Override
            public void postShutdown(IWorkbench workbench) {
                if (!job.cancel()) {
                    try {
                        job.join(PATIENCE, null);
                    } catch (InterruptedException hurry) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        });
        job.schedule(AFTER_START);
    }

    private static void help(Event event) {
        if (event.widget instanceof Control control && control.getShell().getData() instanceof TrayDialog dialog) {
            Subject.ofDialog(control.getShell()).ifPresent(place -> {
                PasserelleHelp.beside(dialog, place);
                event.type = SWT.None;
            });
        }
    }
}
