// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.TopologyFactory;

/** Members of pools whose host is drawn elsewhere. */
public final class MemberWires implements Wires {

    @Override
    public boolean starts(EObject source) {
        return source instanceof Pool;
    }

    @Override
    public Optional<Refusal> refusal(EObject source, EObject target) {
        if (!(source instanceof Pool pool)) {
            return Optional.of(Refusal.of("not-from"));
        }
        if (!(target instanceof Host)) {
            return Optional.of(Refusal.of("not-to"));
        }
        if (pool.getMembers().stream().anyMatch(member -> member.getHost() == target)) {
            return Optional.of(Refusal.of("already"));
        }
        return pool.isSingleComputer() && !pool.getMembers().isEmpty() ? Optional.of(Refusal.of("single-computer")) : Optional.empty();
    }

    @Override
    public void connect(EObject source, EObject target) {
        PoolMember member = TopologyFactory.eINSTANCE.createPoolMember();
        member.setHost((Host) target);
        ((Pool) source).getMembers().add(member);
    }

    @Override
    public void disconnect(EObject source, EObject target) {
        if (source instanceof Pool pool) {
            pool.getMembers().removeIf(member -> member.getHost() == target);
        }
    }
}
