// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;

/** The name of one element. */
public interface Naming {

    /** The text that a person edits. */
    String text();

    /** Why the element can't be called that, empty if it can. */
    Optional<Refusal> problem(String wanted);

    /** Renames the element; there is no problem with that name. */
    void rename(String wanted);

    /**
     * @param element any element, never null
     * @return its name, empty if it has none that can be edited
     */
    static Optional<Naming> of(EObject element) {
        return switch (element) {
            case Pool pool -> Optional.of(new MachineNaming(pool, null));
            case Host host -> Optional.of(MachineNaming.of(host));
            case PoolMember member -> host(member.getHost());
            case SqlServer server -> host(server.getHost());
            case PstnGateway gateway -> host(gateway.getHost());
            case ReverseProxy proxy -> host(proxy.getHost());
            case ExchangeServer server -> host(server.getHost());
            case LoadBalancer balancer -> host(balancer.getHost());
            case FileShare share -> Optional.of(new ShareNaming(share));
            case SqlInstance instance -> Optional.of(new InstanceNaming(instance));
            case NamedElement named -> Optional.of(new TextNaming(named));
            default -> ValueNaming.find(element);
        };
    }

    private static Optional<Naming> host(Host host) {
        return Optional.ofNullable(host).map(MachineNaming::of);
    }
}
