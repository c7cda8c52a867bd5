// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.model.Models;

class ModelsTest {

    private static final int QUIET = 1000;

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void aSavedFileIsReadOnceForTheBuilderAndTheViews() throws Exception {
        IProject project = Projects.fromExample("litware");
        IFile topology = project.getFile("litware.topo");
        Widgets.until("the topology is read", () -> Models.shared().snapshot(topology).isPresent());
        quiet();
        AtomicInteger read = new AtomicInteger();
        Consumer<ModelSnapshot> count = snapshot -> {
            if (snapshot.file().equals(topology)) {
                read.incrementAndGet();
            }
        };
        Models.shared().listen(count);
        String text = topology.readString() + "\n// seen\n";
        topology.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
        Widgets.until("it is read again", () -> read.get() > 0);
        quiet();
        Models.shared().forget(count);
        assertThat(read).hasValue(1);
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        project.delete(true, true, null);
    }

    /** Waits until nothing is built or read, and a little longer in case something is about to be. */
    private static void quiet() {
        Screens.settle(QUIET);
        Widgets.until("nothing is built or read", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
                && Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().matches("(Reading|Checking) .*")));
        Screens.settle(QUIET);
    }
}
