// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
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
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                text.append(attribute.getName()).append('=').append(element.eGet(attribute)).append(';');
            }
        }
        element.eCrossReferences().forEach(other -> text.append(paths.path(other).orElse("?")).append(';'));
        facts.put(paths.path(element).orElseThrow(), text.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
