// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage.Literals;

/**
 * Paths of icons in this bundle. An icon is a drawing of 16 by 16 units; beside each {@code x.svg} there are {@code x.png}
 * (16 pixels) and {@code x@2x.png} (32 pixels) for hosts that draw no SVG.
 */
public final class Icons {

    private static final String FOLDER = "icons/";

    private Icons() {
    }

    /** Icon of a kind of node. */
    public static String path(NodeKind kind) {
        return switch (kind) {
            case GATEWAY -> path(Literals.PSTN_GATEWAY);
            case EXCHANGE -> path(Literals.EXCHANGE_SERVER);
            case FEDERATION -> path(Literals.FEDERATION_SETTINGS);
            default -> svg(kind.key());
        };
    }

    /** Icon of a kind of line. */
    public static String path(ConnectionKind kind) {
        return svg("line-" + kind.key());
    }

    /** Icon of a class of the metamodel that is not abstract. */
    public static String path(EClass type) {
        return svg(words(type.getName()));
    }

    /** Icon of an element: for pools and gateways that of their kind, for everything else that of its class. */
    public static String path(EObject element) {
        return switch (element) {
            case Pool pool -> svg("pool-" + pool.kind().getLiteral());
            case PstnGateway gateway -> svg("gateway-" + gateway.getKind().getLiteral());
            default -> path(element.eClass());
        };
    }

    /**
     * @param id id of a creation
     * @return its icon: pools and gateways have one for each kind, everything else that of its class
     */
    public static String creation(String id) {
        boolean kinds = id.startsWith("pool.") || id.startsWith("gateway.");
        return svg(kinds ? id.replace('.', '-') : id.replaceFirst("\\..*", ""));
    }

    /**
     * @param path path of an icon
     * @param large for 32 pixels, else for 16
     * @return path of the same icon as pixels
     */
    public static String png(String path, boolean large) {
        return path.substring(0, path.lastIndexOf('.')) + (large ? "@2x.png" : ".png");
    }

    private static String svg(String name) {
        return FOLDER + name + ".svg";
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
