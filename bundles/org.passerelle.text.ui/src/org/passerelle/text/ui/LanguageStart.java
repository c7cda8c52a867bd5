// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Makes the services of the language when the workbench has started and nobody waits: making them takes about a second, which
 * the first editor would hold the UI thread for.
 */
public final class LanguageStart implements IStartup {

    private static final long AFTER_START = TimeUnit.SECONDS.toMillis(2);
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

    @Override
    public void earlyStartup() {
        Job job = Job.createSystem("language services", (ICoreRunnable) monitor -> EditorLanguage.shared());
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
}
