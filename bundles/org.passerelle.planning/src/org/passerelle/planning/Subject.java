// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * What one instance of a step is about: a pool, a wave, a gateway or the whole deployment. It binds elements of legacy,
 * target and migration, and the names that the step's texts use. Immutable.
 */
public final class Subject {

    private final SubjectKind kind;
    private final String key;
    private final String label;
    private final Map<Source, EObject> elements;
    private final Map<Link, Set<String>> links;
    private final Map<String, String> bindings;

    private Subject(Builder builder) {
        this.kind = builder.kind;
        this.label = builder.label;
        this.key = kind.prefix().isEmpty() ? "" : kind.prefix() + ':' + label;
        this.elements = new EnumMap<>(builder.elements);
        this.links = new EnumMap<>(builder.links);
        builder.bindings.putIfAbsent("subject", label);
        this.bindings = Collections.unmodifiableMap(builder.bindings);
    }

    /** Where a bound element comes from. */
    public enum Source {
        LEGACY, TARGET, MIGRATION
    }

    /** What it is. */
    public SubjectKind kind() {
        return kind;
    }

    /** Key that stays the same under edits elsewhere, such as {@code wave:Finance}; empty for the deployment. */
    public String key() {
        return key;
    }

    /** Name for people, such as {@code Finance}. */
    public String label() {
        return label;
    }

    /** The element of the legacy topology it is about, if there is one of that type. */
    public <T extends EObject> Optional<T> legacy(Class<T> type) {
        return element(Source.LEGACY, type);
    }

    /** The element of the target topology it is about, if there is one of that type. */
    public <T extends EObject> Optional<T> target(Class<T> type) {
        return element(Source.TARGET, type);
    }

    /** The element of the migration it is about, if there is one of that type. */
    public <T extends EObject> Optional<T> migration(Class<T> type) {
        return element(Source.MIGRATION, type);
    }

    private <T extends EObject> Optional<T> element(Source source, Class<T> type) {
        return Optional.ofNullable(elements.get(source)).filter(type::isInstance).map(type::cast);
    }

    /** Names of what it belongs to in one respect, in order; used by joins. */
    public Set<String> links(Link link) {
        return Collections.unmodifiableSet(links.getOrDefault(link, Set.of()));
    }

    /** Names for texts: {@code subject}, {@code legacy}, {@code target}, {@code site}, {@code wave} and so on. */
    public Map<String, String> bindings() {
        return bindings;
    }

    /** The name bound for texts, or an empty text. */
    public String binding(String name) {
        return bindings.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return key.isEmpty() ? kind.id() : key;
    }

    /**
     * @param kind  what it is
     * @param label its name; together with the kind it must be unique
     */
    public static Builder of(SubjectKind kind, String label) {
        return new Builder(kind, label);
    }

    /** Makes a subject. */
    public static final class Builder {

        private final SubjectKind kind;
        private final String label;
        private final Map<Source, EObject> elements = new EnumMap<>(Source.class);
        private final Map<Link, Set<String>> links = new EnumMap<>(Link.class);
        private final Map<String, String> bindings = new LinkedHashMap<>();

        private Builder(SubjectKind kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        /** Binds an element; null is left out. */
        public Builder element(Source source, EObject element) {
            if (element != null) {
                elements.put(source, element);
            }
            return this;
        }

        /** Says that it belongs to something of that name, whatever its case; an empty name or null is left out. */
        public Builder link(Link link, String name) {
            if (name != null && !name.isEmpty()) {
                links.computeIfAbsent(link, any -> new LinkedHashSet<>()).add(Link.key(name));
            }
            return this;
        }

        /** Binds a name for texts; an empty name or null is left out. */
        public Builder bind(String name, String value) {
            if (value != null && !value.isEmpty()) {
                bindings.put(name, value);
            }
            return this;
        }

        /** Binds a name for texts unless it is bound already. */
        public Builder bindDefault(String name, String value) {
            return bindings.containsKey(name) ? this : bind(name, value);
        }

        /** The subject. */
        public Subject build() {
            return new Subject(this);
        }
    }
}
