// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramBuilder;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.notation.editing.Connecting;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.notation.editing.DirectEditing;
import org.passerelle.notation.editing.Moving;
import org.passerelle.topology.Topology;

/** Edits a topology at random, with what is allowed at each moment. */
public final class RandomEdits {

    private enum Act { CREATE, CONNECT, DISCONNECT, REDIRECT, MOVE, RENAME, DELETE }

    private static final int TRIES = 400;
    /** A text of a person who mistypes now and then. */
    private static final List<String> NAMES = List.of("a.contoso.com", "b.contoso.com", "New name", "\\\\c.contoso.com\\share", "X_1",
            "7", "", "d e \"f\" \\ // g", "192.0.2.7", "sip:a@contoso.com", "é", "a..b");

    private final Topology topology;
    private final Random random;
    private final Map<Act, Integer> done = new EnumMap<>(Act.class);

    /**
     * @param topology what is edited
     * @param random where chance comes from
     */
    public RandomEdits(Topology topology, Random random) {
        this.topology = topology;
        this.random = random;
    }

    /** Does one thing; nothing where chance finds nothing that is allowed. */
    public void next() {
        Act act = random.nextInt(12) == 0 ? Act.DELETE : Act.values()[random.nextInt(Act.values().length - 1)];
        boolean did = switch (act) {
            case CREATE -> create();
            case CONNECT -> connect();
            case DISCONNECT -> disconnect();
            case REDIRECT -> redirect();
            case MOVE -> move();
            case RENAME -> rename();
            case DELETE -> delete();
        };
        if (did) {
            done.merge(act, 1, Integer::sum);
        }
    }

    /** How many things were done. */
    public int done() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Proves that everything is contained, nothing leads out of the topology, and it can be drawn. */
    public void check() {
        assertThat(EcoreUtil.ExternalCrossReferencer.find(topology)).as(toString()).isEmpty();
        DiagramBuilder.build(topology, DiagramOptions.everything(Locale.ENGLISH));
    }

    @Override
    public String toString() {
        return done.toString();
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>(List.of(topology));
        topology.eAllContents().forEachRemaining(elements::add);
        return elements;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean create() {
        List<EObject> elements = elements();
        for (int i = 0; i < TRIES; i++) {
            Creation creation = any(Creations.all());
            EObject container = any(elements);
            if (Creations.allowed(creation, container)) {
                Creations.create(creation, container);
                return true;
            }
        }
        return false;
    }

    private List<EObject> shown() {
        DiagramView view = DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH));
        return elements().stream().filter(element -> element == topology || view.shows(element)).toList();
    }

    private boolean connect() {
        List<EObject> ends = shown();
        for (int i = 0; i < TRIES; i++) {
            ConnectionKind kind = any(List.of(ConnectionKind.values()));
            EObject source = any(ends);
            EObject target = any(ends);
            if (Connecting.allowed(kind, source, target)) {
                Connecting.connect(kind, source, target);
                return true;
            }
        }
        return false;
    }

    private List<Connection> lines() {
        return DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH)).connections();
    }

    private boolean disconnect() {
        List<Connection> lines = lines();
        if (lines.isEmpty()) {
            return false;
        }
        Connection line = any(lines);
        Connecting.disconnect(line.kind(), line.source(), line.target());
        return true;
    }

    private boolean redirect() {
        List<Connection> lines = lines();
        List<EObject> ends = shown();
        for (int i = 0; i < TRIES && !lines.isEmpty(); i++) {
            Connection line = any(lines);
            EObject end = any(ends);
            if (Connecting.sourceRefusal(line.kind(), line.source(), line.target(), end).isEmpty()) {
                Connecting.reconnectSource(line.kind(), line.source(), line.target(), end);
                return true;
            }
            if (Connecting.targetRefusal(line.kind(), line.source(), line.target(), end).isEmpty()) {
                Connecting.reconnectTarget(line.kind(), line.source(), line.target(), end);
                return true;
            }
        }
        return false;
    }

    private boolean move() {
        List<EObject> elements = elements();
        for (int i = 0; i < TRIES; i++) {
            EObject element = any(elements);
            EObject container = any(elements);
            if (Moving.allowed(element, container)) {
                Moving.move(element, container);
                return true;
            }
        }
        return false;
    }

    private boolean rename() {
        List<EObject> elements = elements();
        for (int i = 0; i < TRIES; i++) {
            EObject element = any(elements);
            if (DirectEditing.allowed(element) && DirectEditing.rename(element, any(NAMES)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean delete() {
        EObject element = any(elements());
        if (!Deletion.allowed(element)) {
            return false;
        }
        Deletion.consequences(element, Locale.ENGLISH);
        Deletion.delete(element);
        return true;
    }
}
