// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.passerelle.migration.Wave;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.ClientGeneration;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/**
 * Moves users of a wave from their legacy pools to the pools that take over from them. Those who moved together stand
 * as one population under the name of the wave, so that the working copy shows which wave has moved.
 */
final class UserMoves {

    private static final List<EAttribute> SHARES = List.of(
            Literals.USER_POPULATION__ENTERPRISE_VOICE, Literals.USER_POPULATION__DIAL_IN_CONFERENCING,
            Literals.USER_POPULATION__REMOTE, Literals.USER_POPULATION__REMOTE_CALL_CONTROL,
            Literals.USER_POPULATION__RESPONSE_GROUP_AGENTS, Literals.USER_POPULATION__BLANK_NAMES,
            Literals.USER_POPULATION__NON_ASCII_NAMES, Literals.USER_POPULATION__WITHOUT_AD_ACCOUNT);

    private UserMoves() {
    }

    /** Moves the one test user that the step is about. */
    static void testUser(StepContext context) {
        wave((StateView) context).ifPresent(wave -> {
            for (Map.Entry<Pool, Integer> slice : context.situation().waves().users(wave).entrySet()) {
                if (slice.getValue() > 0) {
                    move(context, slice.getKey(), wave, 1);
                    break;
                }
            }
            context.accept(AcceptanceKind.SINGLE_USER, null, context.subject().label());
        });
    }

    /** Moves what is left of the wave that the step is about. */
    static void wave(StepContext context) {
        wave((StateView) context).ifPresent(wave -> {
            int ahead = wave.getTestUsers().size();
            for (Map.Entry<Pool, Integer> slice : context.situation().waves().users(wave).entrySet()) {
                int alreadyMoved = Math.min(ahead, slice.getValue());
                ahead = 0;
                move(context, slice.getKey(), wave, slice.getValue() - alreadyMoved);
            }
        });
    }

    /** Gives the users of the wave that the step is about the new client. */
    static void newClient(StepContext context) {
        wave((StateView) context).ifPresent(wave -> expected(context, wave).keySet().forEach(target ->
                moved(context, target, wave).ifPresent(users -> users.setClient(ClientGeneration.LYNC_CLIENT_2013))));
    }

    /** Whether everybody of the wave that the step is about is homed on a new pool. */
    static boolean waveMoved(StateView view) {
        return wave(view).map(wave -> expected(view, wave).entrySet().stream()
                .allMatch(slice -> count(view, slice.getKey(), wave) >= slice.getValue())).orElse(true);
    }

    /** Whether the test users of every pilot wave are homed on a new pool. */
    static boolean testUsersMoved(StateView view) {
        return view.situation().waves().all().stream().allMatch(wave -> {
            int users = expected(view, wave).values().stream().mapToInt(Integer::intValue).sum();
            int there = expected(view, wave).keySet().stream().mapToInt(pool -> count(view, pool, wave)).sum();
            return there >= Math.min(users, wave.getTestUsers().size());
        });
    }

    /** The wave that the step is about. */
    static Optional<Wave> wave(StateView view) {
        return view.subject().migration(Wave.class);
    }

    /** The target pools that a wave leads to, with the number of users each of them gets. */
    static Map<Pool, Integer> expected(StateView view, Wave wave) {
        Map<Pool, Integer> users = new LinkedHashMap<>();
        view.situation().waves().users(wave).forEach((legacy, number) -> view.situation().successor(legacy)
                .filter(target -> number > 0).ifPresent(target -> users.merge(target, number, Integer::sum)));
        return users;
    }

    private static int count(StateView view, Pool targetPool, Wave wave) {
        return moved(view, targetPool, wave).map(UserPopulation::getUsers).orElse(0);
    }

    private static Optional<UserPopulation> moved(StateView view, Pool targetPool, Wave wave) {
        return view.inState(targetPool).flatMap(pool -> named(pool, wave));
    }

    private static Optional<UserPopulation> named(Pool pool, Wave wave) {
        return pool.getPopulations().stream().filter(users -> wave.getName().equals(users.getName())).findFirst();
    }

    private static void move(StepContext context, Pool legacyPool, Wave wave, int number) {
        Optional<Pool> source = context.inState(legacyPool);
        Optional<Pool> target = context.situation().successor(legacyPool).flatMap(context::inState);
        if (number > 0 && source.isPresent() && target.isPresent()) {
            take(source.get(), target.get(), wave, number);
        }
    }

    private static void take(Pool source, Pool target, Wave wave, int number) {
        int left = number;
        for (UserPopulation users : List.copyOf(source.getPopulations())) {
            int part = Math.min(left, users.getUsers());
            if (part > 0) {
                shift(users, named(target, wave).orElseGet(() -> arrive(target, wave, users)), part);
                left -= part;
            }
            if (users.getUsers() == 0) {
                source.getPopulations().remove(users);
            }
        }
    }

    private static UserPopulation arrive(Pool target, Wave wave, UserPopulation users) {
        UserPopulation arrived = TopologyFactory.eINSTANCE.createUserPopulation();
        arrived.setName(wave.getName());
        arrived.setDirectorySynchronised(users.isDirectorySynchronised());
        arrived.setOrigin(users.getOrigin());
        if (users.isSetClient()) {
            arrived.setClient(users.getClient());
        }
        target.getPopulations().add(arrived);
        return arrived;
    }

    /** Shares go along in proportion; the last users of a population take the rest, so that no share is lost. */
    private static void shift(UserPopulation from, UserPopulation to, int part) {
        int all = from.getUsers();
        for (EAttribute share : SHARES) {
            int held = (Integer) from.eGet(share);
            int moved = (int) ((long) held * part / all);
            if (moved > 0) {
                from.eSet(share, held - moved);
                to.eSet(share, (Integer) to.eGet(share) + moved);
            }
        }
        from.setUsers(all - part);
        to.setUsers(to.getUsers() + part);
    }
}
