// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.merge.CoexistenceMerge;
import org.passerelle.merge.TraceEntry;
import org.passerelle.migration.Migration;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Rules;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/**
 * What the merge of a migration makes of every element, and what the rules about both topologies find. Worked out once
 * and kept until the migration or one of its topologies changes; the merge works on copies, so the models stay as they are.
 */
public final class MergeSnapshot extends EContentAdapter {

    private final Migration migration;
    private Map<EObject, TraceEntry> fates;
    private Map<EObject, List<EObject>> successors;
    private Map<EObject, List<Finding>> findings;
    private Topology legacy;
    private Topology target;

    private MergeSnapshot(Migration migration) {
        this.migration = migration;
    }

    /** The snapshot of a migration. */
    public static MergeSnapshot of(Migration migration) {
        MergeSnapshot present = (MergeSnapshot) EcoreUtil.getExistingAdapter(migration, MergeSnapshot.class);
        if (present != null) {
            return present;
        }
        MergeSnapshot made = new MergeSnapshot(migration);
        migration.eAdapters().add(made);
        return made;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == MergeSnapshot.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            fates = null;
            successors = null;
            findings = null;
        }
    }

    /** What becomes of an element; empty while a topology is missing. */
    public Optional<TraceEntry> fate(EObject element) {
        follow();
        if (fates == null) {
            fates = legacy == null || target == null ? Map.of() : trace();
        }
        return Optional.ofNullable(fates.get(element));
    }

    /** What follows an element: the pools its users move to, the gateway that replaces it. */
    public List<EObject> successors(EObject element) {
        if (successors == null) {
            successors = new IdentityHashMap<>();
            migration.getCorrespondences().forEach(one -> follows(one.getFrom(), one.getTo()));
            migration.getGatewayReplacements().forEach(one -> follows(one.getFrom(), one.getTo()));
        }
        return successors.getOrDefault(element, List.of());
    }

    /** The findings of rules about both topologies on an element, the gravest first. */
    public List<Finding> findings(EObject element) {
        follow();
        if (findings == null) {
            findings = new IdentityHashMap<>();
            Rules.pair(migration).forEach(one -> findings.computeIfAbsent(one.element(), any -> new ArrayList<>()).add(one));
            findings.values().forEach(all -> all.sort(Comparator.comparing(Finding::severity)));
        }
        return findings.getOrDefault(element, List.of());
    }

    /** Listens to the topologies, too, as soon as they can be read. */
    private void follow() {
        legacy = followed(legacy, migration.legacyTopology());
        target = followed(target, migration.targetTopology());
    }

    private Topology followed(Topology before, Topology now) {
        if (before != now) {
            watch(before, false);
            watch(now, true);
            fates = null;
            findings = null;
        }
        return now;
    }

    private void watch(Notifier model, boolean on) {
        if (model != null && on) {
            model.eAdapters().add(this);
        } else if (model != null) {
            model.eAdapters().remove(this);
        }
    }

    private Map<EObject, TraceEntry> trace() {
        Map<EObject, TraceEntry> found = new IdentityHashMap<>();
        NamePaths legacyPaths = NamePaths.of(legacy);
        NamePaths targetPaths = NamePaths.of(target);
        for (TraceEntry entry : CoexistenceMerge.merge(legacy, target).trace()) {
            NamePaths paths = entry.side() == TraceEntry.Side.LEGACY ? legacyPaths : targetPaths;
            paths.find(entry.path()).ifPresent(element -> found.put(element, entry));
        }
        return found;
    }

    private void follows(EObject from, EObject to) {
        if (from != null && to != null) {
            successors.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
        }
    }
}
