// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.FederationSettings;
import org.passerelle.topology.HostingProvider;
import org.passerelle.topology.OnlineTenant;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** Makes what leads to Lync Online. Source: configure-federation-with-lync-online. */
final class OnlineMakers {

    private static final Fqdn PROXY = new Fqdn("sipfed.online.lync.com");

    private OnlineMakers() {
    }

    /** A tenant that shares its address space, with a provider that leads to it and federation, where these are missing. */
    static EObject tenant(Workshop workshop) {
        Topology topology = workshop.topology();
        OnlineTenant tenant = Workshop.MAKE.createOnlineTenant();
        tenant.setName(workshop.name(Literals.ONLINE_TENANT, "Tenant"));
        tenant.setSharedSipAddressSpace(true);
        tenant.setRemotePowerShell(true);
        if (topology.getHostingProviders().stream().noneMatch(provider -> PROXY.equals(provider.getProxyFqdn()))) {
            topology.getHostingProviders().add(provider(workshop));
        }
        if (topology.getFederation() == null) {
            topology.setFederation(federation());
        }
        return tenant;
    }

    static FederationSettings federation() {
        FederationSettings settings = Workshop.MAKE.createFederationSettings();
        settings.setEnabled(true);
        return settings;
    }

    /** The provider of users online, with the settings that it needs. */
    private static HostingProvider provider(Workshop workshop) {
        HostingProvider provider = Workshop.MAKE.createHostingProvider();
        provider.setName(workshop.name(Literals.HOSTING_PROVIDER, "LyncOnline"));
        provider.setProxyFqdn(PROXY);
        provider.setEnabled(true);
        provider.setSharedAddressSpace(true);
        provider.setHostsUsers(true);
        return provider;
    }
}
