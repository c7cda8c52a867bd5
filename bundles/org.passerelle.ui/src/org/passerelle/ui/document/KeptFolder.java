// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.passerelle.app.document.Recovery;
import org.passerelle.ui.UiMessages;

/** Where the workbench keeps unsaved edits: among what it stores beside the workspace. */
final class KeptFolder {

    private static final int PAUSE = 500;

    private KeptFolder() {
    }

    /** The folder; it need not be there. */
    static Path folder() {
        Bundle bundle = FrameworkUtil.getBundle(KeptFolder.class);
        return Path.of(Platform.getStateLocation(bundle).append("unsaved").toOSString());
    }

    /** Whether there may be edits of an earlier run, which is known without reading them. */
    static boolean holdsSomething() {
        String[] names = folder().toFile().list();
        return names != null && names.length > 0;
    }

    static Recovery recovery() {
        return new Recovery(folder(), later(),
                failure -> Platform.getLog(KeptFolder.class).warn(failure.message(Locale.getDefault())));
    }

    private static Executor later() {
        return action -> {
            ICoreRunnable keeping = monitor -> action.run();
            Job.createSystem(UiMessages.text("document.keeping"), keeping).schedule(PAUSE);
        };
    }
}
