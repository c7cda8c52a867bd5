// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import org.passerelle.rules.Rule;

/**
 * The invariants that every state and every step of a plan is held to. Those that a rule of another family states
 * already are not repeated here.
 */
public final class Invariants {

    private Invariants() {
    }

    /** All invariants in the order of their identifiers. */
    public static List<Rule> rules() {
        return List.of(
                new I01DirectoryPrepared(),
                new I02BackupBeforeChange(),
                new Mig045BackupFirst(),
                new I03MergeImportMove(),
                new I04ReplicationBeforeUsers(),
                new I05OneFederationRoute(),
                new I09MediationAfterUsers(),
                new I10ResponseGroups(),
                new I11EmptyBeforeSignOff(),
                new I12DirectoriesAfterUsers(),
                new I13SignInRecord(),
                new I16RecordersAfterUsers(),
                new I17DatabasesAfterRoles(),
                new I18ChatOrder(),
                new I20NewClientsOnNewPools(),
                new I21LegacyGoneIsLast(),
                new I22ReplicasCurrent());
    }
}
