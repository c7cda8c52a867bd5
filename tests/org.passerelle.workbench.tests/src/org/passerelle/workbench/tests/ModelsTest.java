// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.ui.model.ModelSnapshot;
import org.passerelle.ui.model.Models;

class ModelsTest {

    private static final int QUIET = 3000;

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    @Test
    void aSavedFileIsReadOnceForTheBuilderAndTheViews() throws Exception {
        IProject project = Projects.fromExample("litware");
        IFile topology = project.getFile("litware.topo");
        Widgets.until("the topology is read", () -> Models.shared().snapshot(topology).isPresent());
        Screens.settle(QUIET);
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
        Screens.settle(QUIET);
        Models.shared().forget(count);
        assertThat(read).hasValue(1);
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        project.delete(true, true, null);
    }
}
