// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.hybrid;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.rules.QuickFix;
import org.passerelle.topology.OnlineTenant;

/** Declares that the tenant shares its SIP address space. */
final class ShareAddressSpace implements QuickFix {

    @Override
    public String id() {
        return "HYB-003.share";
    }

    @Override
    public boolean offeredFor(EObject element) {
        return element instanceof OnlineTenant tenant && !tenant.isSharedSipAddressSpace();
    }

    @Override
    public void apply(EObject element) {
        ((OnlineTenant) element).setSharedSipAddressSpace(true);
    }
}
