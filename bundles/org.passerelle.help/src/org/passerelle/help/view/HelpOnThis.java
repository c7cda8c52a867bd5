// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the page about what has the focus. */
public final class HelpOnThis extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new PasserelleHelp().displayDynamicHelp();
        return null;
    }
}
