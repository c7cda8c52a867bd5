// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyPackage.Literals;

/** Pools whose web services a reverse proxy publishes. */
final class PublishedWires implements Wires {

    private static final Set<EClass> WEB = Set.of(Literals.FRONT_END, Literals.DIRECTOR, Literals.OFFICE_WEB_APPS,
            Literals.COMMUNICATOR_WEB_ACCESS, Literals.OTHER_ROLE);

    @Override
    public boolean starts(EObject source) {
        return source instanceof ReverseProxy;
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!(source instanceof ReverseProxy proxy)) {
            return Optional.of(Refusal.of("not-from"));
        }
        if (!(target instanceof Pool pool) || pool.getRoles().stream().map(Role::eClass).noneMatch(WEB::contains)) {
            return Optional.of(Refusal.of("no-web"));
        }
        return proxy.getPublishes().contains(pool) ? Optional.of(Refusal.of("already")) : Optional.empty();
    }

    @Override
    public void connect(EObject source, EObject target) {
        ((ReverseProxy) source).getPublishes().add((Pool) target);
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        if (source instanceof ReverseProxy proxy) {
            proxy.getPublishes().remove(target);
        }
    }
}
