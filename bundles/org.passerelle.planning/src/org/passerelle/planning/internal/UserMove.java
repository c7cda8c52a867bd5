// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.UserPopulation;

/** Moves users from pool to pool, population by population. */
final class UserMove {

    /** Numbers that count some of the users of a population. */
    private static final List<EAttribute> PARTS = List.of(Literals.USER_POPULATION__ENTERPRISE_VOICE,
            Literals.USER_POPULATION__DIAL_IN_CONFERENCING, Literals.USER_POPULATION__REMOTE,
            Literals.USER_POPULATION__REMOTE_CALL_CONTROL, Literals.USER_POPULATION__RESPONSE_GROUP_AGENTS,
            Literals.USER_POPULATION__BLANK_NAMES, Literals.USER_POPULATION__NON_ASCII_NAMES,
            Literals.USER_POPULATION__WITHOUT_AD_ACCOUNT);

    private UserMove() {
    }

    static int move(Pool from, Pool to, int users) {
        int left = users;
        for (UserPopulation source : new ArrayList<>(from.getPopulations())) {
            if (left > 0) {
                left -= move(source, to, left);
            }
        }
        return users - left;
    }

    private static int move(UserPopulation source, Pool to, int wanted) {
        if (wanted >= source.getUsers()) {
            UserPopulation present = named(to, source.getName());
            if (present == null) {
                int all = source.getUsers();
                to.getPopulations().add(source);
                return all;
            }
            int moved = source.getUsers();
            add(source, present, moved, moved);
            EcoreUtil.remove(source);
            return moved;
        }
        UserPopulation present = named(to, source.getName());
        if (present == null) {
            present = EcoreUtil.copy(source);
            PARTS.forEach(present::eUnset);
            present.setUsers(0);
            to.getPopulations().add(present);
        }
        add(source, present, wanted, source.getUsers());
        return wanted;
    }

    /** Moves a share of the users and of every part of them, rounded down. */
    private static void add(UserPopulation source, UserPopulation present, int users, int all) {
        for (EAttribute part : PARTS) {
            int number = (Integer) source.eGet(part);
            int share = all == 0 ? 0 : (int) ((long) number * users / all);
            if (share > 0) {
                present.eSet(part, (Integer) present.eGet(part) + share);
                source.eSet(part, number - share);
            }
        }
        present.setUsers(present.getUsers() + users);
        source.setUsers(source.getUsers() - users);
    }

    private static UserPopulation named(Pool pool, String name) {
        for (UserPopulation population : pool.getPopulations()) {
            if (Objects.equals(population.getName(), name)) {
                return population;
            }
        }
        return null;
    }
}
