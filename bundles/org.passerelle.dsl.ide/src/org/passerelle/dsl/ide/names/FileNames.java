// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.topology.TopologyPackage.Literals;

/** All names in one text, found in one pass. */
public final class FileNames {

    private static final List<EClass> BEST = List.of(Literals.POOL, Literals.PSTN_GATEWAY, Literals.HOST, Literals.SQL_SERVER);

    private final List<Mention> written = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Namespace, Map<String, List<Mention>>> byName = new HashMap<>();

    /** @param syntax a text */
    public FileNames(Syntax syntax) {
        MentionFinder finder = new MentionFinder(written::add);
        for (int i = 0; i < syntax.tokens().size(); i++) {
            finder.find(syntax.tokens().get(i), syntax.use(i));
        }
        Numbering numbering = new Numbering(written, any -> true);
        written.forEach(mention -> add(mention.called(numbering.name(mention))));
    }

    /**
     * How elements are referred to when others of their name are gone.
     *
     * @param leaving whether the declaration at a place in the text counts no more
     * @return the names that change, as they are compared, with the new ones, by kind of name
     */
    public Map<Namespace, Map<String, String>> without(Predicate<Mention> leaving) {
        Set<Mention> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < mentions.size(); i++) {
            if (leaving.test(mentions.get(i))) {
                gone.add(written.get(i));
            }
        }
        Numbering rest = new Numbering(written, mention -> !gone.contains(mention));
        Map<Namespace, Map<String, String>> changed = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention now = mentions.get(i);
            String then = gone.contains(written.get(i)) ? now.name() : rest.name(written.get(i));
            if (now.declares() != null && !then.equals(now.name())) {
                changed.computeIfAbsent(now.namespace(), any -> new HashMap<>()).putIfAbsent(now.key(), then);
            }
        }
        return changed;
    }

    private void add(Mention mention) {
        mentions.add(mention);
        byName.computeIfAbsent(mention.namespace(), any -> new LinkedHashMap<>())
                .computeIfAbsent(mention.key(), any -> new ArrayList<>()).add(mention);
    }

    /** Every place where a name of that kind stands, in the order of the text. */
    public List<Mention> mentions(Namespace namespace, String key) {
        return byName.getOrDefault(namespace, Map.of()).getOrDefault(key, List.of());
    }

    /** The names of a kind, each with all places where it stands; in the order in which they are named first. */
    public Collection<List<Mention>> all(Namespace namespace) {
        return byName.getOrDefault(namespace, Map.of()).values();
    }

    /** The name at an offset, the shortest if one stands in another; null if there is none. */
    public Mention at(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).token().offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Mention best = null;
        for (int i = low - 1; i >= 0 && mentions.get(i).token().end() >= offset; i--) {
            Mention one = mentions.get(i);
            if (one.offset() <= offset && offset <= one.end() && (best == null || one.length() < best.length())) {
                best = one;
            }
        }
        return best;
    }

    /**
     * Where something is declared.
     *
     * @param namespace kind of its name
     * @param key its name as it is compared
     * @param type class of what is meant; null where any will do
     * @return the declaration that says most; what is declared by being named has the place where it is named first;
     *         null for something that is not named here, or never as something of that class
     */
    public Mention declaration(Namespace namespace, String key, EClass type) {
        List<Mention> places = mentions(namespace, key);
        Mention exact = declaring(places, type);
        if (exact != null) {
            return exact;
        }
        if (type != null && !isDeclaredByNaming(type)) {
            return null;
        }
        for (EClass any : BEST) {
            Mention declaration = declaring(places, any);
            if (declaration != null) {
                return declaration;
            }
        }
        return places.stream().filter(one -> one.declares() != null).findFirst().orElse(places.isEmpty() ? null : places.get(0));
    }

    private static boolean isDeclaredByNaming(EClass type) {
        Namespace namespace = Namespace.of(type);
        return type == Literals.HOST || namespace == Namespace.SQL_INSTANCE || namespace == Namespace.SHARE;
    }

    private static Mention declaring(List<Mention> places, EClass type) {
        for (Mention place : places) {
            if (type != null && place.declares() != null && type.isSuperTypeOf(place.declares())) {
                return place;
            }
        }
        return null;
    }
}
