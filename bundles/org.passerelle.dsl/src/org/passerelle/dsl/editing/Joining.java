// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.naming.Mention;
import org.passerelle.topology.derived.NamePaths;

/**
 * Joins a model with a text that says the same, so that the places of its elements are known again. The elements stay
 * the ones they are; only where they stand in the text is noted anew. No feature of a model changes.
 */
final class Joining {

    private final Set<EObject> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param model the model that stays
     * @param former its former text, or null; no element has its place there afterwards
     * @param printed how the model prints
     * @param read how the model prints that reading the new text gave; that one loses its places to the model
     */
    void join(EObject model, ICompositeNode former, Printed printed, Printed read) {
        if (former != null) {
            forget(former);
        }
        // What prints alike was read from the same words, so the elements come in the same order.
        Iterator<EObject> elements = printed.elements().iterator();
        read.elements().forEach(one -> join(one, elements.next()));
        joinNamed(model, read.clauses().content());
        model.eAllContents().forEachRemaining(element -> {
            if (!joined.contains(element) && Mention.isRemembered(element)) {
                Mention.remember(element, null);
            }
        });
    }

    private static void forget(ICompositeNode text) {
        for (INode node : text.getAsTreeIterable()) {
            if (node instanceof Adapter place && node.hasDirectSemanticElement()) {
                node.getSemanticElement().eAdapters().remove(place);
            }
        }
    }

    // What is not printed because naming declares it goes by its name.
    private void joinNamed(EObject model, EObject reading) {
        NamePaths readPaths = NamePaths.of(reading);
        NamePaths paths = NamePaths.of(model);
        reading.eAllContents().forEachRemaining(read -> {
            if (!joined.contains(read)) {
                readPaths.path(read).flatMap(paths::find).filter(one -> !joined.contains(one)).ifPresent(one -> join(read, one));
            }
        });
    }

    private void join(EObject read, EObject element) {
        joined.add(read);
        joined.add(element);
        if (Mention.isRemembered(read)) {
            Mention.remember(element, Mention.of(read));
        } else {
            element.eAdapters().removeIf(Mention.class::isInstance);
        }
        List<Adapter> places = read.eAdapters().stream().filter(INode.class::isInstance).toList();
        read.eAdapters().removeAll(places);
        element.eAdapters().addAll(places);
    }
}
