// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.naming.Mention;
import org.passerelle.dsl.printing.Layout;
import org.passerelle.dsl.printing.ModelPrinter;
import org.passerelle.topology.derived.NamePaths;

/**
 * Joins a model with a text that says the same, so that the places of its elements are known again. The elements stay
 * the ones they are; only where they stand in the text is noted anew. No feature of a model changes.
 */
final class Joining {

    private final GrammarShape shape;
    private final Set<EObject> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    Joining(GrammarShape shape) {
        this.shape = shape;
    }

    /**
     * @param model the model that stays
     * @param former its former text, or null; no element has its place there afterwards
     * @param reading what reading the new text gave; it loses its places to the model
     */
    void join(EObject model, ICompositeNode former, EObject reading) {
        if (former != null) {
            forget(former);
        }
        // What prints alike was read from the same words, so the elements come in the same order.
        Iterator<EObject> printed = printed(model).iterator();
        printed(reading).forEach(read -> join(read, printed.next()));
        joinNamed(model, reading);
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

    private List<EObject> printed(EObject root) {
        List<EObject> elements = new ArrayList<>();
        new ModelPrinter(shape, root, elements::add).print(root, new Layout());
        return elements;
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
