// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.sirius.business.api.delete.IDeleteHook;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.sirius.ui.ConfirmDelete;
import org.passerelle.sirius.ui.OpenText;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;

/** Actions that open dialogs and editors. */
class ActionsTest {

    private OpenProject project;
    private Pool pool;
    private DDiagramElement view;

    @BeforeEach
    void open() throws Exception {
        project = OpenProject.of("actions", "woodgrove", "target.topo");
        Topology topology = (Topology) project.root("target.topo");
        pool = topology.getSites().get(0).getPools().get(0);
        DRepresentation diagram = project.create("Topology", topology);
        view = Drawing.open(project, diagram).shape(pool);
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void aDeletionThatTakesMoreAlongIsAskedForAndCanBeCancelled() {
        IDeleteHook hook = new ConfirmDelete();

        List<String> said = answer(IDialogConstants.CANCEL_LABEL);
        IStatus status = hook.beforeDeleteCommandExecution(List.of(view), Map.of());

        assertThat(status.getSeverity()).isEqualTo(IStatus.CANCEL);
        assertThat(said).anyMatch(text -> text.contains(pool.getFqdn().toString()));
    }

    @Test
    void aDeletionThatIsConfirmedGoesOn() {
        answer(IDialogConstants.OK_LABEL);

        assertThat(new ConfirmDelete().beforeDeleteCommandExecution(List.of(view), Map.of()).isOK()).isTrue();
    }

    @Test
    void theTextIsOpenedAtTheElement() {
        OpenText action = new OpenText();

        assertThat(action.canExecute(List.of(view))).isTrue();
        action.execute(List.of(view), Map.of());
        Workbench.settle(2000);

        ITextEditor editor = Workbench.page().getActiveEditor().getAdapter(ITextEditor.class);
        assertThat(editor).isNotNull();
        assertThat(editor.getSelectionProvider().getSelection().toString()).contains(pool.getFqdn().toString());
    }

    /** Presses a button of the next dialog; gives what it said, once it was pressed. */
    static List<String> answer(String button) {
        List<String> said = new ArrayList<>();
        press(Display.getCurrent(), button, said);
        return said;
    }

    private static void press(Display display, String button, List<String> said) {
        display.timerExec(200, () -> {
            List<Button> found = new ArrayList<>();
            for (Shell shell : display.getShells()) {
                collect(shell, button, found, said);
            }
            if (found.isEmpty()) {
                press(display, button, said);
            } else {
                found.get(0).notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    private static void collect(Composite parent, String button, List<Button> found, List<String> said) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button one && one.getText().replace("&", "").equals(button.replace("&", ""))) {
                found.add(one);
            } else if (child instanceof Label label) {
                said.add(label.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, button, found, said);
            }
        }
    }
}
