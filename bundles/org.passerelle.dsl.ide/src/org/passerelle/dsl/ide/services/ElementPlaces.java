// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.Locations;
import org.passerelle.topology.derived.NamePaths;

/**
 * Where the elements of one state of a text stand in it, by their name paths. Holds names and numbers only, no part of the
 * model. Immutable.
 */
public final class ElementPlaces {

    private static final List<String> NAMES = List.of("fqdn", "name", "host", "path", "domain", "roleName", "number", "sipUri",
            "from", "pool");

    private record Stretch(int start, int end, int depth, String fragment) {
    }

    private final List<Stretch> stretches;
    private final int[] around;
    private final Map<String, TextRange> names;

    private ElementPlaces(List<Stretch> stretches, Map<String, TextRange> names) {
        this.stretches = stretches;
        this.names = names;
        this.around = around(stretches);
    }

    /**
     * @param file a file that was read
     * @return its places; empty if the text was not understood as a whole
     */
    public static Optional<ElementPlaces> of(LoadedFile file) {
        if (!file.isUnderstood()) {
            return Optional.empty();
        }
        NamePaths paths = NamePaths.of(file.root());
        List<Stretch> stretches = new ArrayList<>();
        Map<String, TextRange> names = new HashMap<>();
        enter(file.root(), 0, paths, stretches, names);
        stretches.sort(Comparator.comparingInt(Stretch::start).thenComparing(Comparator.comparingInt(Stretch::end).reversed())
                .thenComparingInt(Stretch::depth));
        return Optional.of(new ElementPlaces(List.copyOf(stretches), names));
    }

    private static void enter(EObject element, int depth, NamePaths paths, List<Stretch> stretches, Map<String, TextRange> names) {
        String fragment = paths.path(element).orElseThrow();
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node != null) {
            stretches.add(new Stretch(node.getOffset(), node.getEndOffset(), depth, fragment));
        }
        Locations.of(element, name(element)).ifPresent(place -> names.put(fragment, new TextRange(place.offset(), place.length())));
        element.eContents().forEach(child -> enter(child, depth + 1, paths, stretches, names));
    }

    private static EStructuralFeature name(EObject element) {
        for (String name : NAMES) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            if (feature != null && !NodeModelUtils.findNodesForFeature(element, feature).isEmpty()) {
                return feature;
            }
        }
        return null;
    }

    private static int[] around(List<Stretch> stretches) {
        int[] around = new int[stretches.size()];
        Arrays.fill(around, -1);
        for (int i = 1; i < around.length; i++) {
            int outer = i - 1;
            while (outer >= 0 && stretches.get(outer).end() < stretches.get(i).end()) {
                outer = around[outer];
            }
            around[i] = outer;
        }
        return around;
    }

    /** The innermost element that an offset is in or at the edge of; the topmost outside of all others. */
    public Optional<String> elementAt(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = low - 1;
        while (at >= 0 && stretches.get(at).end() < offset) {
            at = around[at];
        }
        return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.get(Math.max(at, 0)).fragment());
    }

    /** Where the name of an element stands, or its beginning if it has none; empty if there is no such element. */
    public Optional<TextRange> name(String fragment) {
        return Optional.ofNullable(names.get(fragment));
    }
}
