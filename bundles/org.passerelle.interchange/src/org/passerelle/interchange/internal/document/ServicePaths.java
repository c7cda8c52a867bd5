// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.passerelle.interchange.internal.xml.Node;

/**
 * Names the services of a document by where they are installed, such as {@code fe.contoso.com/Registrar} or
 * {@code sql.contoso.com\RTC/UserStore}. Both forms and the model lead to the same names.
 */
public final class ServicePaths {

    /** Stands for the place of what is installed nowhere. */
    private static final String LOST = "?";

    private final Map<Node, String> paths = new IdentityHashMap<>();
    private final Map<String, Node> services = new HashMap<>();

    private ServicePaths() {
    }

    /** Names the services of a document. */
    public static ServicePaths of(Node document) {
        ServicePaths result = new ServicePaths();
        result.add(document, LOST);
        Keys.unique(document.children("SqlInstance"))
                .forEach((name, instance) -> result.add(instance, LOST + '\\' + inner(name)));
        Keys.unique(document.children("Cluster")).forEach((key, cluster) -> {
            String place = inner(key);
            result.add(cluster, place);
            Keys.unique(cluster.children("SqlInstance"))
                    .forEach((name, instance) -> result.add(instance, place + '\\' + inner(name)));
        });
        return result;
    }

    /** The name of a service. */
    public String path(Node service) {
        return paths.get(service);
    }

    /** The service of that name, or null. */
    public Node service(String path) {
        return services.get(path);
    }

    private void add(Node place, String name) {
        Keys.unique(place.children("Service")).forEach((key, service) -> {
            String path = name + '/' + inner(key);
            paths.put(service, path);
            services.put(path, service);
        });
    }

    private static String inner(String key) {
        int open = key.indexOf('[');
        int close = key.lastIndexOf(']');
        return key.substring(open + 1, close) + key.substring(close + 1);
    }
}
