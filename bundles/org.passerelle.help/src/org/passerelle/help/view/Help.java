// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.passerelle.help.pages.HelpPages;

/** The help pages in the language of the workbench, with the keys as they are set now. */
final class Help {

    private static final String OWN = "org.passerelle.";

    private Help() {
    }

    static HelpPages pages() {
        return HelpPages.in(Locale.getDefault(), Help::open, keys());
    }

    static InputStream open(String path) throws IOException {
        URL entry = Platform.getBundle("org.passerelle.help").getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        return entry.openStream();
    }

    /** The keys of our commands, one row each, sorted by the name of the command. */
    private static String keys() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        Map<String, String> rows = new TreeMap<>();
        Arrays.stream(service.getBindings()).filter(Help::isOurs).forEach(binding -> {
            String name = name(binding);
            rows.put(name + binding.getTriggerSequence(), "| **" + binding.getTriggerSequence().format() + "** | " + name + " |");
        });
        return String.join("\n", rows.values()) + "\n";
    }

    private static boolean isOurs(Binding binding) {
        ParameterizedCommand command = binding.getParameterizedCommand();
        return command != null && (command.getId().startsWith(OWN)
                || command.getParameterMap().values().stream().anyMatch(value -> String.valueOf(value).startsWith(OWN)));
    }

    private static String name(Binding binding) {
        try {
            return binding.getParameterizedCommand().getName();
        } catch (NotDefinedException undefined) {
            return binding.getParameterizedCommand().getId();
        }
    }
}
