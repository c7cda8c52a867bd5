// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Trunk;

/**
 * Addresses of elements that are made of names, never of positions, such as {@code pool:lync.contoso.com/frontEnd}.
 * They stay valid when elements are inserted, reordered or moved to another site. Twins that nothing tells apart are
 * numbered in the order they stand in: {@code pool:a.b.c~2}.
 *
 * <p>One instance is a snapshot of one tree, built in one pass. Elements that come later can be added to it.
 */
public final class NamePaths {

    private static final String ROOT = "/";
    private static final char TWIN = '~';

    private final EObject root;
    private final Map<EObject, String> paths = new IdentityHashMap<>();
    private final Map<String, EObject> elements = new HashMap<>();

    /** How many twins of an address there are, so that they are not counted again for each. */
    private final Map<String, Integer> twins = new HashMap<>();

    private NamePaths(EObject root) {
        this.root = root;
        add(root, ROOT);
        visit(root, "");
    }

    /**
     * @param root the top of a tree, never null
     * @return the addresses of everything in it as it is now
     */
    public static NamePaths of(EObject root) {
        return new NamePaths(root);
    }

    /**
     * @param element an element
     * @return its address, or an empty optional if it was not in the tree
     */
    public Optional<String> path(EObject element) {
        return Optional.ofNullable(paths.get(element));
    }

    /**
     * @param path an address
     * @return the element there, or an empty optional
     */
    public Optional<EObject> find(String path) {
        return Optional.ofNullable(elements.get(path));
    }

    /**
     * The address of an element that is in the tree now, without looking through the whole tree. One that came after the
     * snapshot gets the address that no other element in the tree has; what was there before keeps its own.
     *
     * @param element an element of the tree, never null
     * @return its address
     * @throws IllegalArgumentException when it isn't in the tree
     */
    public String follow(EObject element) {
        String known = paths.get(element);
        if (known != null) {
            return known;
        }
        EObject parent = element.eContainer();
        if (parent == null) {
            throw new IllegalArgumentException("not in the tree: " + element.eClass().getName());
        }
        String above = follow(parent);
        EReference reference = element.eContainmentFeature();
        return place(element, above.equals(ROOT) ? "" : above,
                reference.isMany() ? segment(element) : reference.getName());
    }

    private void visit(EObject parent, String prefix) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            Object value = parent.eGet(reference);
            if (value instanceof Collection<?> many) {
                many.forEach(child -> enter((EObject) child, prefix, segment((EObject) child)));
            } else if (value != null) {
                enter((EObject) value, prefix, reference.getName());
            }
        }
    }

    private void enter(EObject child, String prefix, String segment) {
        visit(child, place(child, prefix, segment));
    }

    private String place(EObject child, String prefix, String segment) {
        String wanted = anchored(child) || prefix.isEmpty() ? segment : prefix + ROOT + segment;
        String path = wanted;
        while (isTaken(path)) {
            path = wanted + TWIN + (twins.merge(wanted, 1, Integer::sum) + 1);
        }
        add(child, path);
        return path;
    }

    private boolean isTaken(String path) {
        EObject holder = elements.get(path);
        return holder != null && EcoreUtil.isAncestor(root, holder);
    }

    private void add(EObject element, String path) {
        paths.put(element, path);
        elements.put(path, element);
    }

    private static boolean anchored(EObject element) {
        return element instanceof Pool || element instanceof Site || element instanceof Host
                || element instanceof PstnGateway || element instanceof Trunk;
    }

    private static String segment(EObject element) {
        String kind = element instanceof Site ? "site" : decapitalised(element.eClass().getName());
        String key = ElementKeys.of(element);
        return key.isEmpty() ? kind : kind + ':' + URI.encodeSegment(key, false).replace("~", "%7E");
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
