// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.binding;

import org.passerelle.rules.PairContext;
import org.passerelle.rules.internal.Generations;
import org.passerelle.topology.GroupChat;

/** Tells whether a migration starts from Office Communications Server 2007 R2, whose steps need the bindings. */
final class PathA {

    private PathA() {
    }

    static boolean taken(PairContext context) {
        return context.legacy().pools().stream().anyMatch(Generations::r2);
    }

    static boolean servesRooms(GroupChat chat) {
        return chat.isLookup() || chat.isChannel();
    }
}
