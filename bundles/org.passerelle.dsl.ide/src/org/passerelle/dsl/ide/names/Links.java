// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** Which files name each other, in both directions. */
final class Links {

    private final Map<URI, Source> sources = new LinkedHashMap<>();
    private final Map<URI, Set<URI>> neighbours = new HashMap<>();

    Links(List<Source> all) {
        for (Source source : all) {
            add(source);
        }
    }

    private void add(Source source) {
        sources.put(source.uri(), source);
        for (URI imported : Imported.by(source)) {
            if (!sources.containsKey(imported)) {
                source.sources().find(imported).ifPresent(other -> sources.putIfAbsent(imported, other));
            }
            neighbours.computeIfAbsent(source.uri(), any -> new LinkedHashSet<>()).add(imported);
            neighbours.computeIfAbsent(imported, any -> new LinkedHashSet<>()).add(source.uri());
        }
    }

    Optional<Source> source(URI uri) {
        return Optional.ofNullable(sources.get(uri));
    }

    Set<URI> of(URI uri) {
        return neighbours.getOrDefault(uri, Set.of());
    }
}
