// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;

/**
 * Makes the services of the language when the workbench has started and nobody waits: making them takes about a second, which
 * the first editor would hold the UI thread for.
 */
public final class LanguageStart implements IStartup {

    private static final long AFTER_START = TimeUnit.SECONDS.toMillis(2);

    @Override
    public void earlyStartup() {
        Job job = Job.createSystem("language services", (ICoreRunnable) monitor -> EditorLanguage.shared());
        job.setPriority(Job.DECORATE);
        job.schedule(AFTER_START);
    }
}
