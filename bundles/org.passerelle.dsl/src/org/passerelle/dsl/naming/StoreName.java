// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage;

/**
 * The name of a store in a reference: {@code server\instance}, {@code server\instance:kind} or
 * {@code server\instance:kind:database}.
 *
 * @param instance name of the SQL instance, {@code server\instance} or {@code server}
 * @param kind kind of store; null where the referring clause tells it
 * @param database database name, null where none is stated
 */
record StoreName(String instance, StoreKind kind, String database) {

    private static final Pattern FORM = Pattern.compile("(.*?)(?::("
            + Stream.of(StoreKind.values()).map(StoreKind::getLiteral).collect(Collectors.joining("|"))
            + ")(?::(.*))?)?", Pattern.DOTALL);

    static StoreName parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new StoreName(text, null, null);
        }
        return new StoreName(matcher.group(1), StoreKind.get(matcher.group(2)), matcher.group(3));
    }

    /** The name of the first store of a kind in an instance. */
    static String ofKind(String instance, Store store) {
        return instance + ':' + store.getKind().getLiteral();
    }

    /** The name of a store that stands in no topology. */
    static String alone(Store store) {
        String instance = store.eContainer() instanceof SqlInstance owner ? owner.label() : "";
        return ofKind(instance, store) + (store.getDatabaseName() == null ? "" : ':' + store.getDatabaseName());
    }

    /** The shortest form of a store's name that the reference leads back to it by. */
    static String shortest(String name, String instance, Store store, EReference via) {
        return store.getKind() == usualKind(via) && name.equals(ofKind(instance, store)) ? instance : name;
    }

    /** The kind of store that a reference leads to unless it says otherwise. */
    static StoreKind usualKind(EReference via) {
        String feature = via.getName();
        boolean compliance = "complianceStore".equals(feature);
        if (via.getEContainingClass() == TopologyPackage.Literals.GROUP_CHAT) {
            return compliance ? StoreKind.GROUP_CHAT_COMPLIANCE : StoreKind.GROUP_CHAT;
        }
        if (via.getEContainingClass() == TopologyPackage.Literals.PERSISTENT_CHAT) {
            return compliance ? StoreKind.PERSISTENT_CHAT_COMPLIANCE : StoreKind.PERSISTENT_CHAT;
        }
        if (via.getEContainingClass() == TopologyPackage.Literals.CENTRAL_MANAGEMENT) {
            return StoreKind.CENTRAL_MANAGEMENT;
        }
        if ("archivingStore".equals(feature) || via.getEContainingClass() == TopologyPackage.Literals.ARCHIVING) {
            return StoreKind.ARCHIVING;
        }
        if ("monitoringStore".equals(feature) || via.getEContainingClass() == TopologyPackage.Literals.MONITORING) {
            return StoreKind.MONITORING;
        }
        return StoreKind.USER;
    }
}
