// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.values.Fqdn;

/** Everything a model says, as text; two models are equal if their dumps are. */
final class Dump {

    private Dump() {
    }

    static String of(EObject root) {
        return element(root, "");
    }

    private static String element(EObject element, String indent) {
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

    private static String path(EObject target) {
        EObject root = EcoreUtil.getRootContainer(target);
        return NamePaths.of(root).path(target).orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static String plain(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Dump::plain).toList().toString();
        }
        return value instanceof Fqdn name ? name.key() : String.valueOf(value);
    }
}
