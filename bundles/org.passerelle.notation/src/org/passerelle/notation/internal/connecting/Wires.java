// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;

/** Lines of one kind: what they stand for in the model. Source and target are never null and never the same. */
public interface Wires {

    /** Whether a line may start at an element. */
    boolean starts(EObject source);

    /** Why a line can't be drawn, empty if it can. */
    Optional<Refusal> refusal(EObject source, EObject target);

    /** Draws a line that is not refused. */
    void connect(EObject source, EObject target);

    /** Removes a line. */
    void disconnect(EObject source, EObject target);

    /** Why a line can't start elsewhere, empty if it can. */
    default Optional<Refusal> sourceRefusal(EObject source, EObject target, EObject newSource) {
        return refusal(newSource, target);
    }

    /** Makes a line start elsewhere. */
    default void reconnectSource(EObject source, EObject target, EObject newSource) {
        disconnect(source, target);
        connect(newSource, target);
    }

    /** Why a line can't end elsewhere, empty if it can. */
    default Optional<Refusal> targetRefusal(EObject source, EObject target, EObject newTarget) {
        return refusal(source, newTarget);
    }

    /** Makes a line end elsewhere. */
    default void reconnectTarget(EObject source, EObject target, EObject newTarget) {
        disconnect(source, target);
        connect(source, newTarget);
    }
}
