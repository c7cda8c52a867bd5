// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passerelle.topology.StoreKind;

/** The names that documents have for stores. */
final class StoreRoles {

    private static final Map<StoreKind, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(StoreKind.USER, "UserStore");
        NAMES.put(StoreKind.APPLICATION, "ApplicationStore");
        NAMES.put(StoreKind.ARCHIVING, "ArchivingStore");
        NAMES.put(StoreKind.MONITORING, "MonitoringStore");
        NAMES.put(StoreKind.CENTRAL_MANAGEMENT, "CentralMgmtStore");
        NAMES.put(StoreKind.PERSISTENT_CHAT, "PersistentChatStore");
        NAMES.put(StoreKind.PERSISTENT_CHAT_COMPLIANCE, "PersistentChatComplianceStore");
    }

    private StoreRoles() {
    }

    /** The kind of store a service is; empty for a service that is none, or one the model has no kind for. */
    static Optional<StoreKind> kind(String roleName) {
        return NAMES.entrySet().stream().filter(entry -> entry.getValue().equals(roleName)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The service of a kind; empty for kinds that documents do not have. */
    static Optional<String> roleName(StoreKind kind) {
        return Optional.ofNullable(NAMES.get(kind));
    }
}
