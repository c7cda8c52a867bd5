// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.passerelle.topology.ProductVersion;
import org.passerelle.ui.UiMessages;

/** Makes a topology file. */
public final class NewTopologyWizard extends NewModelWizard {

    private final ChoicePage version = new ChoicePage("version", UiMessages.text("file.version.title"),
            UiMessages.text("file.version.description"));

    /** Made by the platform. */
    public NewTopologyWizard() {
        super("file.topology.title");
        version.ask(UiMessages.text("file.version"), java.util.Arrays.stream(ProductVersion.values()).map(ProductVersion::getLiteral).toList(),
                ProductVersion.LYNC_2013.getLiteral());
    }

    @Override
    ModelFilePage filePage(IStructuredSelection selected) {
        return new ModelFilePage("topology", "topo", selected,
                name -> UiMessages.text("file.topology.text", name, version.answer(0)));
    }

    @Override
    public void addPages() {
        super.addPages();
        addPage(version);
    }
}
