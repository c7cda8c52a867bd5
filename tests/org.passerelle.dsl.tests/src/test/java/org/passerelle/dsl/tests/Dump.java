// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.values.Fqdn;

/** Everything a model says, as text; two models are equal if their dumps are. */
final class Dump {

    private final Map<EObject, Map<EObject, String>> paths = new IdentityHashMap<>();

    private Dump() {
    }

    static String of(EObject root) {
        return new Dump().element(root, "");
    }

    private String element(EObject element, String indent) {
        StringBuilder text = new StringBuilder(indent).append(element.eClass().getName()).append('\n');
        String inner = indent + "  ";
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || !element.eIsSet(feature)) {
                continue;
            }
            text.append(inner).append(feature.getName()).append(": ");
            if (feature instanceof EAttribute) {
                text.append(plain(element.eGet(feature))).append('\n');
            } else if (((EReference) feature).isContainment()) {
                List<String> children = new ArrayList<>();
                values(element, feature).forEach(child -> children.add(element((EObject) child, inner)));
                if (!feature.isOrdered()) {
                    children.sort(null);
                }
                text.append('\n').append(String.join("", children));
            } else {
                values(element, feature).forEach(target -> text.append(path((EObject) target)).append(' '));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static Collection<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof Collection<?> many ? many : List.of(value);
    }

    private String path(EObject target) {
        return paths.computeIfAbsent(EcoreUtil.getRootContainer(target), Dump::paths).get(target);
    }

    // Letter case tells no hosts apart, so elements that only it distinguishes are numbered.
    private static Map<EObject, String> paths(EObject root) {
        NamePaths names = NamePaths.of(root);
        Map<EObject, String> paths = new IdentityHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        root.eAllContents().forEachRemaining(element -> {
            String path = names.path(element).orElseThrow().toLowerCase(Locale.ROOT);
            paths.put(element, path + '#' + numbers.merge(path, 1, Integer::sum));
        });
        return paths;
    }

    private static String plain(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Dump::plain).toList().toString();
        }
        return value instanceof Fqdn name ? name.key() : String.valueOf(value);
    }
}
