// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.deleting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.internal.deleting.Uses.Use;
import org.passerelle.notation.internal.naming.Addresses;
import org.passerelle.topology.NetworkInterface;

/** One deletion: what goes, and which references are cleared. */
public final class Deleting {

    private final EObject element;
    private final Uses uses;
    private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<EObject> order = new ArrayList<>();
    private final Deque<EObject> open = new ArrayDeque<>();

    private Deleting(EObject element) {
        this.element = element;
        this.uses = new Uses(element);
        take(element);
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    /**
     * @param element an element
     * @return what its deletion means
     */
    public static Deleting of(EObject element) {
        return new Deleting(element);
    }

    private void take(EObject taken) {
        if (gone.add(taken)) {
            order.add(taken);
            open.add(taken);
            taken.eContents().forEach(this::take);
        }
    }

    private void follow(EObject taken) {
        for (Use use : uses.of(taken)) {
            if (Sense.needs(use.reference())) {
                take(use.owner());
            }
        }
        if (taken instanceof NetworkInterface face && Addresses.names(face)) {
            take(face.eContainer());
        }
        taken.eCrossReferences().stream().filter(served -> Sense.serves(served.eClass()) && !used(served)).forEach(this::take);
    }

    private boolean used(EObject served) {
        return uses.of(served).stream().anyMatch(use -> Sense.isUse(use.reference()) && !gone.contains(use.owner()));
    }

    private List<Use> cleared() {
        Set<Use> cleared = new LinkedHashSet<>();
        for (EObject taken : order) {
            uses.of(taken).stream().filter(use -> !gone.contains(use.owner()) ).forEach(cleared::add);
        }
        return List.copyOf(cleared);
    }

    /** What a person should know before, most important first. */
    public List<String> lines(Locale locale) {
        return new Consequences(locale).of(order.subList(1, order.size()), cleared());
    }

    /** Does it. */
    public void run() {
        for (Use use : cleared()) {
            clear(use);
        }
        order.stream().filter(taken -> taken == element || !gone.contains(taken.eContainer())).forEach(EcoreUtil::remove);
    }

    private void clear(Use use) {
        EReference reference = use.reference();
        if (!reference.isMany()) {
            use.owner().eUnset(reference);
            return;
        }
        for (Iterator<?> targets = ((List<?>) use.owner().eGet(reference)).iterator(); targets.hasNext();) {
            if (gone.contains(targets.next())) {
                targets.remove();
            }
        }
    }
}
