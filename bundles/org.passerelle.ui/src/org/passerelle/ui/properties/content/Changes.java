// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.notation.editing.DirectEditing;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.ui.UiMessages;

/**
 * Changes of one element as a form makes them. Each gets the element as it is when the change is made; it throws
 * {@link RefusedException} and changes nothing if it can't be made.
 */
public final class Changes {

    private Changes() {
    }

    /** Calls the element by another name, in its own file. */
    public static Consumer<EObject> name(String text) {
        return element -> DirectEditing.rename(element, text).ifPresent(refusal -> {
            throw new RefusedException(refusal.text(Locale.getDefault()));
        });
    }

    /** Gives a feature one value: a text for attributes, an address for references. */
    public static Consumer<EObject> set(EStructuralFeature feature, String value) {
        return element -> element.eSet(feature, value(element, feature, value));
    }

    /** Makes a feature hold what it holds by default. */
    public static Consumer<EObject> reset(EStructuralFeature feature) {
        return element -> element.eUnset(feature);
    }

    /** Adds a value to a list. */
    public static Consumer<EObject> add(EStructuralFeature feature, String value) {
        return element -> {
            List<Object> values = many(element, feature);
            Object added = value(element, feature, value);
            if (values.contains(added)) {
                throw new RefusedException(UiMessages.text("properties.twice"));
            }
            values.add(added);
        };
    }

    /** Puts another value in the place of one of a list. */
    public static Consumer<EObject> replace(EStructuralFeature feature, String before, String value) {
        return element -> {
            List<Object> values = many(element, feature);
            values.set(index(element, feature, before), value(element, feature, value));
        };
    }

    /** Takes a value out of a list. */
    public static Consumer<EObject> remove(EStructuralFeature feature, String value) {
        return element -> many(element, feature).remove(index(element, feature, value));
    }

    /**
     * Creates an element within the one that is changed.
     *
     * @param id what to create
     * @param fragment set to the address of what was created
     */
    public static Consumer<EObject> create(String id, AtomicReference<String> fragment) {
        return element -> {
            EObject created = Additions.isOne(id) ? Additions.create(id, element) : created(Creations.of(id), element);
            fragment.set(NamePaths.of(EcoreUtil.getRootContainer(element)).path(created).orElse(""));
        };
    }

    private static EObject created(Creation creation, EObject element) {
        Creations.refusal(creation, element).ifPresent(refusal -> {
            throw new RefusedException(refusal.text(Locale.getDefault()));
        });
        return Creations.create(creation, element);
    }

    /** Deletes the element with everything that makes no sense without it. */
    public static Consumer<EObject> delete() {
        return element -> {
            if (EcoreUtil.getRootContainer(element) instanceof Topology) {
                Deletion.delete(element);
            } else {
                EcoreUtil.remove(element);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    private static int index(EObject element, EStructuralFeature feature, String value) {
        int index = many(element, feature).indexOf(value(element, feature, value));
        if (index < 0) {
            throw new RefusedException(UiMessages.text("properties.gone.value"));
        }
        return index;
    }

    private static Object value(EObject element, EStructuralFeature feature, String value) {
        if (feature instanceof EAttribute attribute) {
            return Values.parse(attribute, value);
        }
        EObject target = element.eResource().getResourceSet().getEObject(URI.createURI(value), false);
        if (target == null) {
            throw new RefusedException(UiMessages.text("properties.gone.target"));
        }
        return target;
    }
}
