// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.internal;

import java.util.EnumSet;
import java.util.Set;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolConfiguration;
import org.passerelle.topology.PoolKind;

/** Which kinds of pools may share a computer, by product version. Source: collocation tables of the three versions. */
public final class Collocation {

    private static final Set<PoolKind> NEVER_IN_R2 = EnumSet.of(PoolKind.DIRECTOR, PoolKind.EDGE, PoolKind.MEDIATION,
            PoolKind.COMMUNICATOR_WEB_ACCESS, PoolKind.GROUP_CHAT);
    private static final Set<PoolKind> RECORDING = EnumSet.of(PoolKind.ARCHIVING, PoolKind.MONITORING);
    private static final Set<PoolKind> FRONT_ENDS =
            EnumSet.of(PoolKind.ENTERPRISE_FRONT_END, PoolKind.STANDARD_EDITION);

    private Collocation() {
    }

    /** Whether an Office Communications Server 2007 R2 pool must have its computers to itself. */
    public static boolean aloneInR2(Pool pool) {
        return Generations.r2(pool) && (NEVER_IN_R2.contains(pool.kind()) || consolidated(pool));
    }

    /** Whether two pools of one generation may share a computer. */
    public static boolean permitted(Pool one, Pool other) {
        PoolKind first = one.kind();
        PoolKind second = other.kind();
        if (RECORDING.contains(first) && RECORDING.contains(second)) {
            return true;
        }
        return recordingOnStandardEdition(first, second) || recordingOnStandardEdition(second, first)
                || applicationsOnFrontEnd(one, other) || applicationsOnFrontEnd(other, one);
    }

    private static boolean consolidated(Pool pool) {
        return pool.kind() == PoolKind.ENTERPRISE_FRONT_END && pool.getConfiguration() != PoolConfiguration.EXPANDED;
    }

    private static boolean recordingOnStandardEdition(PoolKind recording, PoolKind frontEnd) {
        return RECORDING.contains(recording) && frontEnd == PoolKind.STANDARD_EDITION;
    }

    private static boolean applicationsOnFrontEnd(Pool applications, Pool frontEnd) {
        return applications.kind() == PoolKind.TRUSTED_APPLICATION && FRONT_ENDS.contains(frontEnd.kind())
                && Generations.current(frontEnd);
    }
}
