// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.derived.TopologyIndex;

/** Pools whose users have their voice mail on an Exchange server; the server keeps the list. */
final class VoiceMailWires implements Wires {

    @Override
    public boolean starts(EObject source) {
        return source instanceof Pool pool && (TopologyIndex.role(pool, FrontEnd.class).isPresent()
                || TopologyIndex.role(pool, SurvivableBranch.class).isPresent());
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!starts(source)) {
            return Optional.of(Refusal.of("not-from"));
        }
        if (!(target instanceof ExchangeServer server)) {
            return Optional.of(Refusal.of("not-to"));
        }
        return server.getUmPools().contains(source) ? Optional.of(Refusal.of("already")) : Optional.empty();
    }

    @Override
    public void connect(EObject source, EObject target) {
        ExchangeServer server = (ExchangeServer) target;
        server.setUnifiedMessaging(true);
        server.getUmPools().add((Pool) source);
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        if (target instanceof ExchangeServer server) {
            server.getUmPools().remove(source);
        }
    }
}
