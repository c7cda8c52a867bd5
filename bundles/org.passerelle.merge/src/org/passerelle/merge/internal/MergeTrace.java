// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.merge.Fate;
import org.passerelle.merge.TraceEntry;
import org.passerelle.merge.TraceEntry.Side;
import org.passerelle.merge.Transplant;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.values.Fqdn;

/** Writes down what became of every element of legacy and target. */
public final class MergeTrace {

    private static final Destiny DESIGNED = new Destiny(Fate.DESIGNED, "designed", "");
    private static final Destiny REUSED = new Destiny(Fate.REFUSED, "instanceReused",
            "supported-server-migration-paths-and-coexistence-scenarios");
    private static final Destiny BOTH = new Destiny(Fate.COMBINED, "both", "");

    private final Topology legacy;
    private final Topology target;
    private final Map<EObject, EObject> copies;
    private final Transplant transplant;
    private final Set<Fqdn> taken;
    private final NamePaths merged;
    private final NamePaths targetPaths;
    private final List<TraceEntry> entries = new ArrayList<>();

    /**
     * @param legacy the legacy topology
     * @param target the target
     * @param copies legacy elements with their copies
     * @param transplant target elements with their counterparts
     * @param taken names of target pools
     */
    public MergeTrace(Topology legacy, Topology target, Map<EObject, EObject> copies, Transplant transplant, Set<Fqdn> taken) {
        this.legacy = legacy;
        this.target = target;
        this.copies = copies;
        this.transplant = transplant;
        this.taken = taken;
        this.merged = NamePaths.of(transplant.state());
        this.targetPaths = NamePaths.of(target);
    }

    /** One entry for each element. */
    public List<TraceEntry> entries() {
        Set<EObject> shared = new HashSet<>();
        target.eAllContents().forEachRemaining(element -> transplant.counterpart(element).ifPresent(shared::add));
        legacyElement(legacy, null, NamePaths.of(legacy), shared);
        Set<EObject> fromLegacy = new HashSet<>(copies.values());
        targetElement(target, targetPaths, fromLegacy);
        target.eAllContents().forEachRemaining(element -> targetElement(element, targetPaths, fromLegacy));
        return entries;
    }

    private void legacyElement(EObject element, Destiny container, NamePaths paths, Set<EObject> shared) {
        Destiny destiny = element instanceof Pool pool ? Destinies.ofPool(pool, null, taken)
                : Destinies.ofPart(element, container);
        EObject copy = copies.get(element);
        String mergedPath = merged.path(copy).orElse("");
        Destiny own = reused(element, paths) ? REUSED : shownWithPool(element, destiny, mergedPath);
        boolean combined = shared.contains(copy) && own.fate() != Fate.REFUSED;
        record(Side.LEGACY, element, paths, combined ? BOTH : own, mergedPath);
        element.eContents().forEach(child -> legacyElement(child, own, paths, shared));
    }

    /** Whether the target puts stores into a database instance that has stores of the legacy deployment. */
    private boolean reused(EObject element, NamePaths paths) {
        return element instanceof SqlInstance instance && !instance.getStores().isEmpty()
                && targetPaths.find(paths.path(instance).orElseThrow())
                        .filter(other -> !((SqlInstance) other).getStores().isEmpty()).isPresent();
    }

    /** Computers, databases and shares of a pool that is shown are shown with it. */
    private static Destiny shownWithPool(EObject element, Destiny destiny, String mergedPath) {
        boolean serves = element instanceof Host || element instanceof SqlServer || element instanceof FileShare;
        return serves && !mergedPath.isEmpty() ? new Destiny(Fate.CARRIED, destiny.reason(), destiny.page()) : destiny;
    }

    private void targetElement(EObject element, NamePaths paths, Set<EObject> fromLegacy) {
        EObject counterpart = transplant.counterpart(element).orElse(null);
        Destiny destiny = counterpart != null && counterpart != transplant.state() && fromLegacy.contains(counterpart)
                ? BOTH : DESIGNED;
        record(Side.TARGET, element, paths, destiny, counterpart == null ? "" : merged.path(counterpart).orElse(""));
    }

    private void record(Side side, EObject element, NamePaths paths, Destiny destiny, String path) {
        entries.add(new TraceEntry(side, paths.path(element).orElseThrow(), destiny.fate(), destiny.reason(), path,
                destiny.page()));
    }
}
