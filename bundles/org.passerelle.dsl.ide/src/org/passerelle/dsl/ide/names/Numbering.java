// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.topology.TopologyPackage.Literals;

/**
 * The names that references use for the elements of one text: of several elements of a kind with the same name the first
 * has it, the others have it with their number, as in {@code Redmond~2}. A name that is stated so goes before a number.
 */
public final class Numbering {

    private static final char NUMBER = '~';

    private final Map<Mention, String> names = new IdentityHashMap<>();
    private final Map<EClass, Map<String, String>> numbered = new HashMap<>();

    /**
     * @param mentions all mentions in a text as they are written, in the order of the text
     * @param counts which declarations count
     */
    Numbering(List<Mention> mentions, Predicate<Mention> counts) {
        Map<EClass, List<Mention>> kinds = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.declares() != null && counts.test(mention)) {
                kinds.computeIfAbsent(kind(mention.declares()), any -> new ArrayList<>()).add(mention);
            }
        }
        // A gateway or SQL server is called as its host is, and has the number that it has among its own.
        number(Literals.HOST, kinds.getOrDefault(Literals.HOST, List.of()));
        kinds.remove(Literals.HOST);
        kinds.forEach(this::number);
    }

    private static EClass kind(EClass type) {
        return Literals.SITE.isSuperTypeOf(type) ? Literals.SITE : type;
    }

    private void number(EClass kind, List<Mention> declarations) {
        Map<String, Mention> taken = new HashMap<>();
        List<Mention> twins = new ArrayList<>();
        for (Mention one : declarations) {
            String own = own(one);
            if (taken.putIfAbsent(one.namespace().key(own), one) == null) {
                names.put(one, own);
            } else {
                twins.add(one);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Mention twin : twins) {
            String name;
            do {
                name = own(twin) + NUMBER + numbers.merge(twin.namespace().key(own(twin)), 2, (last, any) -> last + 1);
            } while (taken.putIfAbsent(twin.namespace().key(name), twin) != null);
            names.put(twin, name);
            numbered.computeIfAbsent(kind, any -> new HashMap<>()).put(twin.namespace().key(name), own(twin));
        }
    }

    private String own(Mention declaration) {
        return declaration.use().reference() == null ? declaration.name()
                : numbered.getOrDefault(Literals.HOST, Map.of()).getOrDefault(declaration.key(), declaration.name());
    }

    /** The name that references to what is declared there use; the written name for any other mention. */
    String name(Mention mention) {
        return names.getOrDefault(mention, mention.name());
    }
}
