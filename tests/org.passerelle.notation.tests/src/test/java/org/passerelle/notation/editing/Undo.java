// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.Topology;

/** Does something to a topology, looks at it, takes it back and does it again, as an editor does. */
final class Undo {

    private Undo() {
    }

    /** Proves that undo restores the model and redo the change. */
    static void check(Topology topology, Runnable change) {
        Topology before = EcoreUtil.copy(topology);
        ChangeRecorder recorder = new ChangeRecorder(topology);
        change.run();
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        Topology after = EcoreUtil.copy(topology);

        description.applyAndReverse();
        assertThat(EcoreUtil.equals(topology, before)).as("undone").isTrue();
        description.applyAndReverse();
        assertThat(EcoreUtil.equals(topology, after)).as("done again").isTrue();
    }
}
