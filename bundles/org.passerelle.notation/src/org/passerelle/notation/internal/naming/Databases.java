// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;

/** Stores of one kind on an instance are told apart by their databases; only the first one may leave it unsaid. */
public final class Databases {

    private Databases() {
    }

    /**
     * @param store a store, on the instance or about to be its last one
     * @param instance the instance
     * @param database what the database is to be called, null for unsaid
     * @return whether it could not be told from another store of its kind
     */
    public static boolean clashes(Store store, SqlInstance instance, String database) {
        boolean before = true;
        for (Store other : instance.getStores()) {
            if (other == store) {
                before = false;
            } else if (other.getKind() == store.getKind()
                    && (database == null ? before : database.equalsIgnoreCase(other.getDatabaseName()))) {
                return true;
            }
        }
        return false;
    }
}
