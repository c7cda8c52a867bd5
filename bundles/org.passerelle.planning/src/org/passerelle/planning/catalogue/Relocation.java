// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;

/** Moves what is homed on a legacy pool, other than users, to the pool that takes over from it. */
final class Relocation {

    private Relocation() {
    }

    /** Moves the access number that the step is about. */
    static void accessNumber(StepContext context) {
        move(context, AccessNumber.class, Literals.POOL__ACCESS_NUMBERS);
    }

    /** Moves the conference directory that the step is about. */
    static void conferenceDirectory(StepContext context) {
        move(context, ConferenceDirectory.class, Literals.POOL__CONFERENCE_DIRECTORIES);
    }

    private static <T extends EObject> void move(StepContext context, Class<T> type, EReference home) {
        Optional<T> legacy = context.subject().legacy(type);
        if (legacy.isEmpty() || !(legacy.get().eContainer() instanceof Pool from)) {
            return;
        }
        context.inState(legacy.get()).filter(element -> element.eContainer() instanceof Pool pool
                && context.isLegacy(pool)).ifPresent(element -> target(context, from).ifPresent(pool -> {
                    Optional<T> declared = context.subject().target(type);
                    if (declared.isPresent()) {
                        context.remove(element);
                        context.bring(declared.get());
                    } else {
                        add(pool, home, element);
                    }
                }));
    }

    @SuppressWarnings("unchecked") // the feature holds elements of the type it is called with
    private static void add(Pool pool, EReference home, EObject element) {
        ((EList<EObject>) pool.eGet(home)).add(element);
    }

    private static Optional<Pool> target(StepContext context, Pool legacyPool) {
        return context.situation().successor(legacyPool).flatMap(context::inState);
    }

    /** Moves the Unified Messaging contacts of the pool that the step is about and tells Exchange. */
    static void umContacts(StepContext context) {
        Optional<Pool> from = Look.legacyPool(context);
        Optional<Pool> to = context.subject().legacy(Pool.class).flatMap(pool -> target(context, pool));
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Pool target = context.subject().legacy(Pool.class).flatMap(context.situation()::successor).orElseThrow();
        for (ContactObject contact : umContacts(from.get())) {
            Optional<ContactObject> declared = target.getContacts().stream().filter(other -> other.getKind()
                    == contact.getKind() && other.getSipUri() != null && other.getSipUri().equals(contact.getSipUri()))
                    .findFirst();
            if (declared.isPresent()) {
                context.remove(contact);
                context.bring(declared.get());
            } else {
                to.get().getContacts().add(contact);
            }
        }
        context.poolStateOf(to.get()).setUmRegistered(true);
        exchange(context, from.get(), to.get());
    }

    private static void exchange(StepContext context, Pool from, Pool to) {
        for (ExchangeServer server : context.state().getExchangeServers()) {
            if (server.getUmPools().remove(from) && !server.getUmPools().contains(to)) {
                server.getUmPools().add(to);
            }
        }
        context.situation().target().getExchangeServers().stream().filter(ExchangeServer::isUnifiedMessaging)
                .forEach(server -> Services.exchange(context, server));
    }

    /** The Unified Messaging contacts of a pool. */
    static List<ContactObject> umContacts(Pool pool) {
        return pool.getContacts().stream().filter(contact -> contact.getKind() == ContactKind.SUBSCRIBER_ACCESS
                || contact.getKind() == ContactKind.AUTO_ATTENDANT).toList();
    }

    /** Whether no Unified Messaging contact is left on the pool that the step is about. */
    static boolean umContactsMoved(StateView view) {
        return Look.legacyPool(view).map(pool -> umContacts(pool).isEmpty()).orElse(true);
    }

    /** Copies the response groups of the pool that the step is about; the originals stay as copies. */
    static void responseGroups(StepContext context) {
        Optional<Pool> from = Look.legacyPool(context);
        Optional<Pool> to = context.subject().legacy(Pool.class).flatMap(pool -> target(context, pool));
        if (from.isEmpty() || to.isEmpty() || from.get().getResponseGroups() == null
                || from.get().getResponseGroups().isCopies()) {
            return;
        }
        ResponseGroups left = from.get().getResponseGroups();
        ResponseGroups moved = to.get().getResponseGroups();
        if (moved == null) {
            moved = TopologyFactory.eINSTANCE.createResponseGroups();
            to.get().setResponseGroups(moved);
        }
        moved.setWorkflows(moved.getWorkflows() + left.getWorkflows());
        moved.setQueues(moved.getQueues() + left.getQueues());
        moved.setAgentGroups(moved.getAgentGroups() + left.getAgentGroups());
        left.setCopies(true);
    }
}
