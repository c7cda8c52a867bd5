// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Acceptance;
import org.passerelle.topology.Backup;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Notice;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.ElementKeys;

/** Look-ups in a working copy that follow every change: elements by class and by what identifies them. */
final class StateIndex {

    private static final Set<EClass> KEYED = Set.of(TopologyPackage.Literals.POOL, TopologyPackage.Literals.HOST,
            TopologyPackage.Literals.HOST_STATE, TopologyPackage.Literals.POOL_STATE, TopologyPackage.Literals.BACKUP,
            TopologyPackage.Literals.ACCEPTANCE, TopologyPackage.Literals.NOTICE);

    private final Map<EClass, Set<EObject>> byClass = new LinkedHashMap<>();
    private final Map<EClass, Map<Object, Set<EObject>>> byKey = new HashMap<>();
    private final Map<EObject, Object> keys = new IdentityHashMap<>();
    private final Users users = new Users();

    void entered(EObject element) {
        byClass.computeIfAbsent(element.eClass(), any -> Collections.newSetFromMap(new LinkedHashMap<>())).add(element);
        if (KEYED.contains(element.eClass())) {
            enterKey(element);
        }
        users.entered(element);
    }

    void left(EObject element) {
        Set<EObject> present = byClass.get(element.eClass());
        if (present != null) {
            present.remove(element);
        }
        leaveKey(element);
        users.left(element);
    }

    void changed(Change change) {
        if (keys.containsKey(change.element())) {
            leaveKey(change.element());
            enterKey(change.element());
        }
        users.changed(change);
    }

    private void enterKey(EObject element) {
        Object key = key(element);
        keys.put(element, key);
        byKey.computeIfAbsent(element.eClass(), any -> new HashMap<>())
                .computeIfAbsent(key, any -> new LinkedHashSet<>()).add(element);
    }

    private static Object key(EObject element) {
        return switch (element) {
            case HostState state -> sign(state.getHost(), null);
            case PoolState state -> sign(state.getPool(), null);
            case Backup backup -> sign(backup.getSubject(), backup.getPool());
            case Acceptance check -> sign(check.getKind(), check.getPool());
            case Notice notice -> sign(notice.getKind(), notice.getWave());
            default -> name(ElementKeys.of(element));
        };
    }

    /** Key of a fact: what it states, and about what. */
    static Object sign(Object stated, Object about) {
        return Arrays.asList(stated, about);
    }

    /** Key of a host or pool; their names don't depend on case. */
    static Object name(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void leaveKey(EObject element) {
        Object key = keys.remove(element);
        if (key != null) {
            byKey.get(element.eClass()).computeIfPresent(key, (any, twins) -> {
                twins.remove(element);
                return twins.isEmpty() ? null : twins;
            });
        }
    }

    /** The elements of that class and key, in the order they came. */
    <T extends EObject> Stream<T> find(EClass type, Class<T> as, Object key) {
        return byKey.getOrDefault(type, Map.of()).getOrDefault(key, Set.of()).stream().map(as::cast);
    }

    /** The elements of a type, in the order they came. */
    <T extends EObject> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        byClass.forEach((eClass, elements) -> {
            if (type.isAssignableFrom(eClass.getInstanceClass())) {
                elements.forEach(element -> found.add(type.cast(element)));
            }
        });
        return found;
    }

    Users users() {
        return users;
    }
}
