// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts about one cmdlet. Names are compared without regard to letter case, as PowerShell does. */
public final class Cmdlet {

    /** Parameters that are never written, whatever the reference says: they drop data or hide a fault. */
    public static final List<String> NEVER_WRITTEN = List.of("Force", "UseLegacyMode", "AccessTokens");

    private static final Set<String> READING_VERBS = Set.of("get", "test", "show", "search", "debug");

    private final String name;
    private final Set<Product> products;
    private final Effect statedEffect;
    private final List<ParameterSet> sets;
    private final Map<String, Set<Product>> limits;
    private final Map<String, String> aliases;

    Cmdlet(String name, Set<Product> products, Effect statedEffect, List<ParameterSet> sets,
            Map<String, Set<Product>> limits, Map<String, String> aliases) {
        this.name = name;
        this.products = products;
        this.statedEffect = statedEffect;
        this.sets = List.copyOf(sets);
        this.limits = limits;
        this.aliases = aliases;
    }

    /** The name in the reference's spelling, for example {@code Move-CsLegacyUser}. */
    public String name() {
        return name;
    }

    /** The products that have the cmdlet. */
    public Set<Product> products() {
        return products.isEmpty() ? Set.of() : EnumSet.copyOf(products);
    }

    /** Whether the product has the cmdlet. */
    public boolean legalFor(Product product) {
        return products.contains(product);
    }

    /** What the command does: as the file states, else told by the verb ({@code Get}, {@code Test} … read). */
    public Effect effect() {
        if (statedEffect != null) {
            return statedEffect;
        }
        String verb = name.substring(0, Math.max(0, name.indexOf('-'))).toLowerCase(Locale.ROOT);
        return READING_VERBS.contains(verb) ? Effect.READS : Effect.CHANGES;
    }

    /** The parameter sets in the order of the reference. */
    public List<ParameterSet> parameterSets() {
        return sets;
    }

    /** The parameter of that full name in the first set that has it; not found for an alias. */
    public Optional<Parameter> parameter(String wanted) {
        return sets.stream().flatMap(set -> set.parameter(wanted).stream()).findFirst();
    }

    /** The full name behind an alias. */
    public Optional<String> unalias(String alias) {
        return Optional.ofNullable(aliases.get(alias.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether the parameter exists in the product. One with a product list is legal only where the list names the
     * product; one without a list is legal wherever the cmdlet is.
     */
    public boolean legalFor(Product product, String parameter) {
        if (!legalFor(product) || parameter(parameter).isEmpty()
                || NEVER_WRITTEN.stream().anyMatch(parameter::equalsIgnoreCase)) {
            return false;
        }
        Set<Product> limit = limits.get(parameter.toLowerCase(Locale.ROOT));
        return limit == null || limit.contains(product);
    }

    /** Whether the cmdlet knows {@code -WhatIf} in the product. */
    public boolean supportsWhatIf(Product product) {
        return legalFor(product, "WhatIf");
    }

    /** The parameters of the set that a call in the product must give. */
    public List<Parameter> mandatory(ParameterSet set, Product product) {
        return set.parameters().stream().filter(Parameter::mandatory)
                .filter(p -> legalFor(product, p.name())).toList();
    }

    /** The sets that have all the given parameters and whose mandatory ones are all given, best first. */
    public List<ParameterSet> matching(Collection<String> given, Product product) {
        List<ParameterSet> found = new ArrayList<>();
        for (ParameterSet set : sets) {
            if (set.hasAll(given) && missing(set, given, product).isEmpty()) {
                found.add(set);
            }
        }
        return found;
    }

    /** The names of the set's mandatory parameters that are not among the given ones. */
    public List<String> missing(ParameterSet set, Collection<String> given, Product product) {
        return mandatory(set, product).stream().map(Parameter::name)
                .filter(wanted -> given.stream().noneMatch(wanted::equalsIgnoreCase)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
