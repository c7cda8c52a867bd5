// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;

/** The names that references use. */
public final class ElementNames {

    private ElementNames() {
    }

    /**
     * @param element any element
     * @return the name it has by itself, which others may have, too; null for an element without one
     */
    public static String of(EObject element) {
        return switch (element) {
            case Host host -> emptyToNull(host.label());
            case Pool pool -> text(pool.getFqdn());
            case SipDomain domain -> text(domain.getName());
            case FileShare share -> text(share.getPath());
            case SqlServer server -> server.getHost() == null ? null : of(server.getHost());
            case SqlInstance instance -> instance.label();
            case PstnGateway gateway -> gateway.getHost() == null ? null : of(gateway.getHost());
            case NamedElement named -> named.getName();
            default -> null;
        };
    }

    /** The form in which names of computers, shares and domains are compared. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
