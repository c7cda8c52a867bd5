// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.editing.Connecting;
import org.passerelle.sirius.internal.Lines;
import org.passerelle.sirius.internal.TopologySnapshot.Line;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;

/** What the tools that draw, redirect and remove lines do; kinds are keys such as {@code next-hop}. */
public class ConnectionServices {

    /** Whether a line may start at an element. */
    public boolean mayStart(EObject source, String kind) {
        return Connecting.starts(Lines.kind(kind), source);
    }

    /** Whether a line may be drawn between two elements. */
    public boolean mayConnect(EObject source, EObject target, String kind) {
        ConnectionKind wanted = Lines.kind(kind);
        return Connecting.allowed(wanted, source, end(wanted, target));
    }

    /** Draws a line; gives the element it starts at. */
    public EObject connectTo(EObject source, EObject target, String kind) {
        ConnectionKind wanted = Lines.kind(kind);
        Connecting.connect(wanted, source, end(wanted, target));
        return source;
    }

    /** Removes what an edge stands for; gives the edge. */
    public EObject disconnect(EObject edge, String kind) {
        connections(edge, kind).forEach(one -> Connecting.disconnect(one.kind(), one.source(), one.target()));
        return edge;
    }

    /** Whether an edge may be made to start at another element. */
    public boolean mayStartAt(EObject edge, EObject source, String kind) {
        List<Connection> connections = connections(edge, kind);
        return !connections.isEmpty() && connections.stream()
                .allMatch(one -> Connecting.sourceRefusal(one.kind(), one.source(), one.target(), source).isEmpty());
    }

    /** Makes an edge start at another element; gives that element. */
    public EObject startAt(EObject edge, EObject source, String kind) {
        connections(edge, kind).forEach(one -> Connecting.reconnectSource(one.kind(), one.source(), one.target(), source));
        return source;
    }

    /** Whether an edge may be made to end at another element. */
    public boolean mayEndAt(EObject edge, EObject target, String kind) {
        List<Connection> connections = connections(edge, kind);
        return !connections.isEmpty() && connections.stream().allMatch(one ->
                Connecting.targetRefusal(one.kind(), one.source(), one.target(), end(one.kind(), target)).isEmpty());
    }

    /** Makes an edge end at another element; gives that element. */
    public EObject endAt(EObject edge, EObject target, String kind) {
        connections(edge, kind).forEach(one ->
                Connecting.reconnectTarget(one.kind(), one.source(), one.target(), end(one.kind(), target)));
        return target;
    }

    private static List<Connection> connections(EObject edge, String kind) {
        return Lines.of(edge, kind).stream().map(Line::connection).toList();
    }

    /** A host has no shape that a line could end at: the pool that it is alone in stands for it. */
    private static EObject end(ConnectionKind kind, EObject target) {
        if (kind == ConnectionKind.MEMBER && target instanceof Pool pool && pool.getMembers().size() == 1) {
            PoolMember member = pool.getMembers().get(0);
            Host host = member.getHost();
            return host == null ? target : host;
        }
        return target;
    }
}
