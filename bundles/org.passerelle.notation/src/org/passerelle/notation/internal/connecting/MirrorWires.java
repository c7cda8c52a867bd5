// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Mirroring;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;

/**
 * Database servers that protect each other. The first line from a server makes the target mirror all its databases, the
 * second one makes it witness them; lines of log shipping can be removed and redirected.
 */
final class MirrorWires implements Wires {

    private static final List<EReference> PARTNERS =
            List.of(Literals.STORE__MIRROR, Literals.STORE__WITNESS, Literals.STORE__LOG_SHIPPING_TO);

    private record Link(Store store, EReference reference) { }

    @Override
    public boolean starts(EObject source) {
        return source instanceof SqlServer server && !stores(server).isEmpty();
    }

    private static List<Store> stores(SqlServer server) {
        return server.getInstances().stream().flatMap(instance -> instance.getStores().stream()).toList();
    }

    /** What a new line would stand for: mirrors where there are none, else witnesses. */
    private static List<Link> open(SqlServer server, EObject target) {
        List<Link> links = new ArrayList<>();
        for (Store store : stores(server)) {
            if (store.getMirror() == null) {
                links.add(new Link(store, Literals.STORE__MIRROR));
            } else if (store.getWitness() == null && store.getMirror().eContainer() != target) {
                links.add(new Link(store, Literals.STORE__WITNESS));
            }
        }
        return links;
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("no-stores"));
        }
        if (!(target instanceof SqlServer)) {
            return Optional.of(Refusal.of("not-to"));
        }
        if (!links((SqlServer) source, target).isEmpty()) {
            return Optional.of(Refusal.of("already"));
        }
        return open((SqlServer) source, target).isEmpty() ? Optional.of(Refusal.of("mirrored")) : Optional.empty();
    }

    @Override
    public void connect(EObject source, EObject target) {
        SqlInstance partner = instance((SqlServer) target);
        for (Link link : open((SqlServer) source, target)) {
            link.store().eSet(link.reference(), partner);
            link.store().setMirroring(Mirroring.SYNCHRONOUS);
        }
    }

    private static SqlInstance instance(SqlServer server) {
        if (server.getInstances().isEmpty()) {
            server.getInstances().add(TopologyFactory.eINSTANCE.createSqlInstance());
        }
        return server.getInstances().get(0);
    }

    private static List<Link> links(SqlServer server, EObject target) {
        List<Link> links = new ArrayList<>();
        for (Store store : stores(server)) {
            PARTNERS.stream().filter(reference -> store.eGet(reference) instanceof SqlInstance partner
                    && partner.eContainer() == target).forEach(reference -> links.add(new Link(store, reference)));
        }
        return links;
    }

    /** A witness without a mirror has nothing to watch. */
    @Override
    public void disconnect(EObject source, EObject target) {
        if (source instanceof SqlServer server) {
            for (Link link : links(server, target)) {
                link.store().eUnset(link.reference());
                if (link.reference() == Literals.STORE__MIRROR) {
                    link.store().setWitness(null);
                    link.store().eUnset(Literals.STORE__MIRRORING);
                }
            }
        }
    }

    @Override
    public Optional<Refusal> targetRefusal(EObject source, EObject target, EObject newTarget) {
        if (!(newTarget instanceof SqlServer) || !(source instanceof SqlServer server)) {
            return Optional.of(Refusal.of("not-to"));
        }
        return links(server, newTarget).isEmpty() ? Optional.empty() : Optional.of(Refusal.of("already"));
    }

    @Override
    public void reconnectTarget(EObject source, EObject target, EObject newTarget) {
        SqlInstance partner = instance((SqlServer) newTarget);
        links((SqlServer) source, target).forEach(link -> link.store().eSet(link.reference(), partner));
    }
}
