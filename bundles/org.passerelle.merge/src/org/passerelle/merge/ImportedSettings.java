// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.DialPlan;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.Domain;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Firewall;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PstnUsage;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.XmppPartner;

/** Tells settings that come along with an import, or surroundings that outlive the migration, from the rest. */
final class ImportedSettings {

    private ImportedSettings() {
    }

    /** Whether an element may be there although the target does not declare it. */
    static boolean isOne(EObject element) {
        return element instanceof Policy || element instanceof DialPlan || element instanceof PstnUsage
                || element instanceof VoiceRoute || element instanceof VoiceSettings || element instanceof Forest
                || element instanceof Domain || element instanceof ExchangeServer || element instanceof Firewall
                || element instanceof FederationSettings || element instanceof XmppPartner
                || element instanceof DnsRecord;
    }
}
