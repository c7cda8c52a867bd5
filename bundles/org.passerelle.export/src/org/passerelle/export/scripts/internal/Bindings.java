// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/**
 * Takes values for scripts out of models. A value that is not there, or that no script may carry, becomes a problem that
 * names its place.
 */
final class Bindings {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    private Bindings() {
    }

    /** The full name of a pool. */
    static Value.Fqdn name(Pool pool) {
        return fqdn(pool, MODEL.getPool_Fqdn());
    }

    /** The full name of a host. */
    static Value.Fqdn name(Host host) {
        return fqdn(host, MODEL.getHost_Fqdn());
    }

    /** A full name; a short one is refused. */
    static Value.Fqdn fqdn(EObject element, EAttribute feature) {
        return bound(element, feature, Value::fqdn);
    }

    /** Free text. */
    static Value.Text text(EObject element, EAttribute feature) {
        return bound(element, feature, Value::text);
    }

    /** A name that stands for exactly one thing: free text without wildcards. */
    static Value.Text identity(EObject element, EAttribute feature) {
        return identity(element, feature, "");
    }

    /** The same behind a fixed text such as the kind of the thing. */
    static Value.Text identity(EObject element, EAttribute feature, String before) {
        return bound(element, feature, text -> {
            if (text.matches("(?s).*[*?\\[\\]].*")) {
                throw new CommandException("wildcard");
            }
            return Value.text(before + text);
        });
    }

    /** A SIP URI. */
    static Value.SipUri sip(EObject element, EAttribute feature) {
        return bound(element, feature, Value::sip);
    }

    /** A path. */
    static Value.FilePath path(EObject element, EAttribute feature) {
        return bound(element, feature, Value::path);
    }

    /** A port. */
    static Value.Number port(EObject element, EAttribute feature) {
        return bound(element, feature, text -> Value.port(Integer.parseInt(text)));
    }

    /** The value of an attribute as text, turned into a value of a script. */
    static <V> V bound(EObject element, EAttribute feature, Function<String, V> form) {
        String text = optional(element, feature).orElseThrow(() -> BindingProblem.missing(element, feature));
        return formed(element, feature, text, form);
    }

    /** Each value of an attribute that holds several. */
    static <V> List<V> all(EObject element, EAttribute feature, Function<String, V> form) {
        List<?> values = (List<?>) element.eGet(feature);
        if (values.isEmpty()) {
            throw BindingProblem.missing(element, feature);
        }
        return each(values, value -> formed(element, feature, value.toString(), form));
    }

    private static <V> V formed(EObject element, EAttribute feature, String text, Function<String, V> form) {
        try {
            return form.apply(text);
        } catch (CommandException | NumberFormatException e) {
            throw BindingProblem.refused(element, feature, text);
        }
    }

    /** The value of an attribute as text, if it is set. */
    static Optional<String> optional(EObject element, EAttribute feature) {
        return Optional.ofNullable(element.eGet(feature)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    /** The element that a reference names. */
    static <T extends EObject> T element(EObject holder, EReference reference, Class<T> type) {
        return optional(holder, reference, type).orElseThrow(() -> BindingProblem.missing(holder, reference));
    }

    /** The element that a reference names, if it does and the element was found. */
    static <T extends EObject> Optional<T> optional(EObject holder, EReference reference, Class<T> type) {
        return Optional.ofNullable(holder.eGet(reference)).filter(type::isInstance).map(type::cast)
                .filter(found -> !found.eIsProxy());
    }

    /** The elements of a list, of which there must be one at least. */
    static <T> List<T> some(EObject holder, EStructuralFeature feature, List<T> found) {
        if (found.isEmpty()) {
            throw BindingProblem.missing(holder, feature);
        }
        return found;
    }

    /** What each item becomes; the problems of all items come as one. */
    static <T, R> List<R> each(List<T> items, Function<T, R> use) {
        List<R> results = new ArrayList<>();
        List<BindingProblem.Place> problems = new ArrayList<>();
        for (T item : items) {
            try {
                results.add(Objects.requireNonNull(use.apply(item)));
            } catch (BindingProblem e) {
                problems.addAll(e.places());
            }
        }
        if (!problems.isEmpty()) {
            throw new BindingProblem(problems);
        }
        return results;
    }
}
