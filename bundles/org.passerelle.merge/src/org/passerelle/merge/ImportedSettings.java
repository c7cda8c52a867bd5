// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.DialPlan;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.Domain;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.Firewall;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Host;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PstnUsage;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.VoiceSettings;
import org.passerelle.topology.XmppPartner;

/**
 * Tells settings that come along with an import, objects that move with their pool, and surroundings that outlive the
 * migration from the rest.
 */
final class ImportedSettings {

    private ImportedSettings() {
    }

    /** Whether an element may be there although the target does not declare it. */
    static boolean isOne(EObject element) {
        return element instanceof Policy || element instanceof DialPlan || element instanceof PstnUsage
                || element instanceof VoiceRoute || element instanceof VoiceSettings || element instanceof Forest
                || element instanceof Domain || element instanceof ExchangeServer || element instanceof Firewall
                || element instanceof FederationSettings || element instanceof XmppPartner
                || element instanceof DnsRecord || element instanceof Certificate || isHomed(element)
                || element instanceof Host host && !host.getTools().isEmpty();
    }

    /** Whether an element moved to a pool together with its users. */
    private static boolean isHomed(EObject element) {
        return element instanceof AccessNumber || element instanceof ConferenceDirectory
                || element instanceof ContactObject || element instanceof ResponseGroups;
    }
}
