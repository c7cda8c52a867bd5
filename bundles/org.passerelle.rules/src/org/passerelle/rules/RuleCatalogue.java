// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.rules.invariants.Invariants;

/** The rules of the product: the table of contents of what is checked. */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = build();

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<Class<?>, List<Rule>> byType = new LinkedHashMap<>();

    /**
     * @param rules the rules in their order
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public RuleCatalogue(List<? extends Rule> rules) {
        for (Rule rule : rules) {
            if (this.rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules " + rule.id());
            }
        }
        for (Class<?> type : Rule.class.getPermittedSubclasses()) {
            byType.put(type, this.rules.values().stream().filter(type::isInstance).toList());
        }
    }

    /** All rules of the product. */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    private static RuleCatalogue build() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(Invariants.rules());
        return new RuleCatalogue(rules);
    }

    /** All rules in their order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules of one scope in their order. */
    public <R extends Rule> List<R> rules(Class<R> type) {
        return Collections.unmodifiableList(cast(byType.get(type)));
    }

    @SuppressWarnings("unchecked") // the lists are filled by type in the constructor
    private static <R extends Rule> List<R> cast(List<Rule> list) {
        return (List<R>) list;
    }

    /** The rule with that identifier. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
