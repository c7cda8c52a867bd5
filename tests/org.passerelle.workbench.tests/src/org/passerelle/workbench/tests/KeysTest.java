// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeysTest {

    private static final String OWN = "org.passerelle.";

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
    private final List<Binding> inForce = Arrays.stream(service.getBindings()).filter(this::isInForce).toList();

    @Test
    void noKeyOfOursTakesOneAwayFromThePlatform() throws Exception {
        List<String> clashes = new ArrayList<>();
        for (Binding own : inForce.stream().filter(KeysTest::isOurs).toList()) {
            for (Binding other : inForce) {
                if (!other.getParameterizedCommand().equals(own.getParameterizedCommand()) && collide(own.getTriggerSequence(), other.getTriggerSequence())
                        && (within(own.getContextId(), other.getContextId()) || within(other.getContextId(), own.getContextId()))) {
                    clashes.add(own.getTriggerSequence() + ": " + own.getParameterizedCommand().getName() + " in " + own.getContextId() + ", "
                            + other.getParameterizedCommand().getName() + " in " + other.getContextId());
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void everyViewAndTheExportCanBeOpenedByTheKeyboard() throws ParseException {
        assertThat(bound("M2+M3+M T").getParameterMap()).containsValue("org.passerelle.ui.picture");
        assertThat(bound("M2+M3+M P").getParameterMap()).containsValue("org.passerelle.ui.plan");
        assertThat(bound("M2+M3+M M").getParameterMap()).containsValue("org.passerelle.ui.merge");
        assertThat(bound("M2+M3+M R").getParameterMap()).containsValue("org.passerelle.ui.runbook");
        assertThat(bound("M2+M3+M E").getParameterMap()).containsValue("org.passerelle.ui.exportMigration");
        assertThat(bound("M2+M3+M N").getParameterMap()).containsValue("org.passerelle.ui.newMigration");
        assertThat(bound("F1").getId()).isEqualTo("org.passerelle.help.onThis");
    }

    @Test
    void aKeyOpensItsView() throws Exception {
        Projects.closeWelcome();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(bound("M2+M3+M M"), null);
        assertThat(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart().getSite().getId()).isEqualTo("org.passerelle.ui.merge");
    }

    private ParameterizedCommand bound(String keys) throws ParseException {
        KeySequence sequence = KeySequence.getInstance(keys);
        List<ParameterizedCommand> commands = inForce.stream().filter(binding -> binding.getTriggerSequence().equals(sequence))
                .map(Binding::getParameterizedCommand).toList();
        assertThat(commands).as(keys).hasSize(1);
        return commands.get(0);
    }

    private boolean isInForce(Binding binding) {
        boolean here = binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform());
        boolean spoken = binding.getLocale() == null || Platform.getNL().startsWith(binding.getLocale());
        return here && spoken && binding.getParameterizedCommand() != null && binding.getSchemeId().equals(service.getActiveScheme().getId());
    }

    private static boolean isOurs(Binding binding) {
        Map<?, ?> parameters = binding.getParameterizedCommand().getParameterMap();
        return binding.getParameterizedCommand().getId().startsWith(OWN)
                || parameters.values().stream().anyMatch(value -> String.valueOf(value).startsWith(OWN));
    }

    private static boolean collide(TriggerSequence one, TriggerSequence other) {
        return one.startsWith(other, true) || other.startsWith(one, true);
    }

    /** Whether a context is another, or lies within it. */
    private static boolean within(String inner, String outer) throws Exception {
        IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
        for (String id = inner; id != null; id = parent(contexts.getContext(id))) {
            if (id.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(Context context) throws Exception {
        return context.isDefined() ? context.getParentId() : null;
    }
}
