// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Pool;

/** Defines pools that home users. */
final class FrontEndPools {

    private FrontEndPools() {
    }

    /** Defines a pool with the conference directories that are created with it, and publishes it. */
    static void define(StepContext context, Pool targetPool) {
        Definition.define(context, targetPool);
        Set<Integer> legacy = context.situation().legacyIndex().pools().stream()
                .flatMap(pool -> pool.getConferenceDirectories().stream()).map(ConferenceDirectory::getNumber)
                .collect(Collectors.toSet());
        targetPool.getConferenceDirectories().stream().filter(directory -> !legacy.contains(directory.getNumber()))
                .forEach(context::bring);
        Definition.publish(context);
    }
}
