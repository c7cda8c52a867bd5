// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.notation.NodeKind;
import org.passerelle.rules.Finding;
import org.passerelle.rules.Rules;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;

/**
 * What a picture of a topology shows and what the rules find in it. Both are worked out once and kept until the
 * topology changes, so that a refresh that asks for every element by itself stays linear. It hangs on the topology that
 * it is about and goes with it.
 */
public final class TopologySnapshot extends EContentAdapter {

    private final Topology topology;
    private DiagramView view;
    private Map<ConnectionKind, Map<EObject, List<Line>>> lines;
    private Map<Host, Pool> homes;
    private Map<EObject, List<Finding>> findings;

    /**
     * A line of the diagram.
     *
     * @param source the element whose shape it starts at
     * @param target the element whose shape it ends at
     * @param connection what it stands for; its ends may have no shape of their own
     */
    public record Line(EObject source, EObject target, Connection connection) { }

    private TopologySnapshot(Topology topology) {
        this.topology = topology;
    }

    /** The snapshot of a topology. */
    public static TopologySnapshot of(Topology topology) {
        TopologySnapshot present = (TopologySnapshot) EcoreUtil.getExistingAdapter(topology, TopologySnapshot.class);
        if (present != null) {
            return present;
        }
        TopologySnapshot made = new TopologySnapshot(topology);
        topology.eAdapters().add(made);
        return made;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == TopologySnapshot.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            view = null;
            lines = null;
            homes = null;
            findings = null;
        }
    }

    /** What a picture shows. */
    public DiagramView view() {
        if (view == null) {
            view = DiagramView.of(topology, DiagramOptions.everything(Locale.getDefault()));
        }
        return view;
    }

    /** The lines of a kind that start at the shape of an element. */
    public List<Line> lines(EObject source, ConnectionKind kind) {
        if (lines == null) {
            lines = new EnumMap<>(ConnectionKind.class);
            for (Connection one : view().connections()) {
                Line line = new Line(shape(one.source()), shape(one.target()), one);
                lines.computeIfAbsent(one.kind(), any -> new IdentityHashMap<>())
                        .computeIfAbsent(line.source(), any -> new ArrayList<>()).add(line);
            }
        }
        return lines.getOrDefault(kind, Map.of()).getOrDefault(source, List.of());
    }

    /** The findings on an element, the gravest first. */
    public List<Finding> findings(EObject element) {
        if (findings == null) {
            findings = new IdentityHashMap<>();
            for (Finding one : Rules.document(topology)) {
                findings.computeIfAbsent(marked(one.element()), any -> new ArrayList<>()).add(one);
            }
            findings.values().forEach(all -> all.sort(Comparator.comparing(Finding::severity)));
        }
        return findings.getOrDefault(element, List.of());
    }

    /** A finding on a part that has no shape is shown on the nearest element around it that has one. */
    private EObject marked(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (view().shows(around)) {
                return around;
            }
        }
        return topology;
    }

    /** Hosts are lines in the box of a pool; a line to one ends at that box. */
    private EObject shape(EObject end) {
        return end instanceof Host host && homes().containsKey(host) ? homes().get(host) : end;
    }

    private Map<Host, Pool> homes() {
        if (homes == null) {
            homes = new IdentityHashMap<>();
            for (Site site : topology.getSites()) {
                for (Pool pool : site.getPools()) {
                    view().children(pool, NodeKind.HOST).forEach(host -> homes.put((Host) host, pool));
                }
            }
        }
        return homes;
    }
}
