// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.merge.internal.References;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.NamePaths;

/** Fingerprint of the legacy pools of a topology, to tell whether they changed after the last merge. Users don't count. */
public final class LegacyDigest {

    private LegacyDigest() {
    }

    /**
     * @param topology a topology, never null
     * @return a text that changes when a legacy pool or its servers change; the order of elements does not matter
     */
    public static String of(Topology topology) {
        NamePaths paths = NamePaths.of(topology);
        Map<String, String> facts = new TreeMap<>();
        for (Pool pool : LegacyMerge.legacyPools(topology)) {
            describe(pool, paths, facts);
            pool.eAllContents().forEachRemaining(part -> describe(part, paths, facts));
        }
        MessageDigest digest = sha256();
        facts.forEach((path, text) -> digest.update((path + '\n' + text + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void describe(EObject element, NamePaths paths, Map<String, String> facts) {
        if (element instanceof UserPopulation) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean own = feature instanceof EAttribute ? element.eIsSet(feature) : References.isPlain((EReference) feature);
            if (own && feature != TopologyPackage.Literals.POOL__VERSION) {
                text.append(feature.getName()).append('=').append(values(element, feature, paths)).append(';');
            }
        }
        if (element instanceof Pool pool) {
            text.append(pool.effectiveVersion());
        }
        facts.put(paths.path(element).orElseThrow(), text.toString());
    }

    private static Collection<String> values(EObject element, EStructuralFeature feature, NamePaths paths) {
        Object value = element.eGet(feature);
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream().map(one -> one instanceof EObject other ? paths.path(other).orElse("?") : one.toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
