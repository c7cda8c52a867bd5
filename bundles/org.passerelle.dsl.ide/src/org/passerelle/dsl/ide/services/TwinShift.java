// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Source;

/** The references whose numbers change because one of several elements of a name gets another name: {@code a~3} becomes {@code a~2}. */
final class TwinShift {

    /**
     * A reference to be written anew.
     *
     * @param mention where it stands
     * @param name how it is written then, without what stands in front of it
     */
    record Shifted(Mention mention, String name) {
    }

    private final Map<Source, List<Shifted>> found = new LinkedHashMap<>();

    /**
     * @param files files that belong together
     * @param renamed the places that get another name, by file
     */
    TwinShift(List<Source> files, Map<Source, List<Mention>> renamed) {
        renamed.forEach((file, places) -> {
            Set<Mention> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
            places.stream().filter(one -> one.declares() != null).forEach(leaving::add);
            if (!leaving.isEmpty()) {
                file.names().without(leaving::contains).forEach((namespace, names) -> names.forEach((key, name) ->
                        files.forEach(other -> shift(file, other, other.names().mentions(namespace, key), name))));
            }
        });
    }

    private void shift(Source home, Source file, List<Mention> places, String name) {
        for (Mention place : places) {
            if (place.declares() == null && leads(file, place, home)) {
                found.computeIfAbsent(file, any -> new ArrayList<>())
                        .add(new Shifted(place, name.substring(place.prefix().length())));
            }
        }
    }

    // The first file that knows the name is the one that is meant.
    private boolean leads(Source file, Mention place, Source home) {
        return file == home || Imported.scope(file, place.use().reference()).stream()
                .filter(one -> one.names().declaration(place.namespace(), place.key(), null) != null).findFirst()
                .filter(one -> one == home).isPresent();
    }

    /** The references that change, by file. */
    Map<Source, List<Shifted>> found() {
        return found;
    }
}
