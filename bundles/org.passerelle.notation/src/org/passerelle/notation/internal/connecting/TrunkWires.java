// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.notation.internal.creating.Generations;
import org.passerelle.notation.internal.creating.Trunks;
import org.passerelle.notation.internal.deleting.Deleting;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.Trunk;
import org.passerelle.topology.derived.Versions;

/**
 * Gateways of Mediation Servers: trunks of the gateway from Lync Server 2013 on, before that the gateway itself in the list
 * of the server.
 */
final class TrunkWires implements Wires {

    @Override
    public boolean starts(EObject source) {
        return source instanceof Pool pool && pool.getRoles().stream().anyMatch(TrunkWires::takesCalls);
    }

    private static boolean takesCalls(Role role) {
        return role instanceof Mediation || role instanceof SurvivableBranch;
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("not-from"));
        }
        if (!(target instanceof PstnGateway gateway)) {
            return Optional.of(Refusal.of("not-to"));
        }
        boolean there = !trunks((Pool) source, gateway).isEmpty()
                || ((Pool) source).getRoles().stream().anyMatch(role -> gateways(role).contains(gateway));
        return there ? Optional.of(Refusal.of("already")) : Optional.empty();
    }

    private static List<Trunk> trunks(EObject pool, PstnGateway gateway) {
        return gateway.getTrunks().stream().filter(trunk -> trunk.getMediation() == pool).toList();
    }

    private static EList<PstnGateway> gateways(Role role) {
        return switch (role) {
            case Mediation mediation -> mediation.getGateways();
            case SurvivableBranch branch -> branch.getGateways();
            default -> ECollections.emptyEList();
        };
    }

    @Override
    public void connect(EObject source, EObject target) {
        Pool pool = (Pool) source;
        PstnGateway gateway = (PstnGateway) target;
        if (Generations.isNew(pool.effectiveVersion())) {
            Trunks.make(Versions.topologyOf(gateway), gateway, pool);
        } else {
            pool.getRoles().stream().filter(TrunkWires::takesCalls).findFirst().ifPresent(role -> gateways(role).add(gateway));
        }
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        if (source instanceof Pool pool && target instanceof PstnGateway gateway) {
            trunks(pool, gateway).forEach(trunk -> Deleting.of(trunk).run());
            pool.getRoles().stream().filter(role -> gateways(role).contains(gateway)).forEach(role -> gateways(role).remove(gateway));
            Trunks.root(gateway);
        }
    }

    /** Trunks keep name and ports; they are the default of the old server no longer. */
    @Override
    public void reconnectSource(EObject source, EObject target, EObject newSource) {
        PstnGateway gateway = (PstnGateway) target;
        List<Trunk> trunks = trunks(source, gateway);
        trunks.forEach(trunk -> {
            forgetDefault((Pool) source, trunk);
            trunk.setMediation((Pool) newSource);
        });
        disconnect(source, target);
        if (trunks.isEmpty()) {
            connect(newSource, target);
        }
    }

    private static void forgetDefault(Pool pool, Trunk trunk) {
        pool.getRoles().stream().filter(role -> role instanceof Mediation mediation && mediation.getDefaultTrunk() == trunk)
                .forEach(role -> ((Mediation) role).setDefaultTrunk(null));
    }

    /** Trunks move to the other gateway with their names and ports. */
    @Override
    public void reconnectTarget(EObject source, EObject target, EObject newTarget) {
        List<Trunk> trunks = trunks(source, (PstnGateway) target);
        ((PstnGateway) newTarget).getTrunks().addAll(trunks);
        disconnect(source, target);
        Trunks.root((PstnGateway) newTarget);
        if (trunks.isEmpty()) {
            connect(source, newTarget);
        }
    }
}
