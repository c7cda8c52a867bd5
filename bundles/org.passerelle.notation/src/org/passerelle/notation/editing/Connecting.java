// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.internal.connecting.Wires;
import org.passerelle.notation.internal.connecting.Wiring;

/**
 * Draws, removes and redirects the lines of a diagram. Source and target are the elements that the line starts and ends at
 * in {@link org.passerelle.notation.Connection}; a federation route ends at the topology and may also be drawn from a site
 * to an Edge pool.
 */
public final class Connecting {

    private Connecting() {
    }

    /** Whether a line may be drawn. */
    public static boolean allowed(ConnectionKind kind, EObject source, EObject target) {
        return refusal(kind, source, target).isEmpty();
    }

    /** Whether a line may start at an element, whatever it ends at. */
    public static boolean starts(ConnectionKind kind, EObject source) {
        return source != null && wires(kind).starts(source);
    }

    /**
     * @param kind what the line is to stand for
     * @param source where it starts
     * @param target where it ends
     * @return why it can't be drawn, empty if it can
     */
    public static Optional<Refusal> refusal(ConnectionKind kind, EObject source, EObject target) {
        if (source == null || target == null || source == target) {
            return Optional.of(Refusal.of("same"));
        }
        return wires(kind).refusal(source, target);
    }

    /**
     * Changes the model so that it has the line, with the elements that it needs (trunk, store, member).
     *
     * @throws IllegalArgumentException if it is refused
     */
    public static void connect(ConnectionKind kind, EObject source, EObject target) {
        orThrow(kind, refusal(kind, source, target));
        wires(kind).connect(source, target);
    }

    /** Changes the model so that it does not have the line; nothing happens where there is none. */
    public static void disconnect(ConnectionKind kind, EObject source, EObject target) {
        wires(kind).disconnect(source, target);
    }

    /** Why a line can't be made to start at another element, empty if it can. */
    public static Optional<Refusal> sourceRefusal(ConnectionKind kind, EObject source, EObject target, EObject newSource) {
        return newSource == null || newSource == target ? Optional.of(Refusal.of("same"))
                : newSource == source ? Optional.empty() : wires(kind).sourceRefusal(source, target, newSource);
    }

    /**
     * Makes a line start at another element.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public static void reconnectSource(ConnectionKind kind, EObject source, EObject target, EObject newSource) {
        orThrow(kind, sourceRefusal(kind, source, target, newSource));
        if (newSource != source) {
            wires(kind).reconnectSource(source, target, newSource);
        }
    }

    /** Why a line can't be made to end at another element, empty if it can. */
    public static Optional<Refusal> targetRefusal(ConnectionKind kind, EObject source, EObject target, EObject newTarget) {
        return newTarget == null || newTarget == source ? Optional.of(Refusal.of("same"))
                : newTarget == target ? Optional.empty() : wires(kind).targetRefusal(source, target, newTarget);
    }

    /**
     * Makes a line end at another element.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public static void reconnectTarget(ConnectionKind kind, EObject source, EObject target, EObject newTarget) {
        orThrow(kind, targetRefusal(kind, source, target, newTarget));
        if (newTarget != target) {
            wires(kind).reconnectTarget(source, target, newTarget);
        }
    }

    private static Wires wires(ConnectionKind kind) {
        return Wiring.of(kind);
    }

    private static void orThrow(ConnectionKind kind, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalArgumentException(kind + ": " + why.key());
        });
    }
}
