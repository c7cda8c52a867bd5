// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.NodeKind;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;

/** Tells what the node of an element stands for. */
public final class Kinds {

    private Kinds() {
    }

    /**
     * @param element any element, possibly null
     * @return the kind of its node, null for none
     */
    public static NodeKind of(EObject element) {
        return switch (element) {
            case null -> null;
            case BackCompatSite any -> NodeKind.BACK_COMPAT_SITE;
            case BranchSite any -> NodeKind.BRANCH_SITE;
            case Site any -> NodeKind.CENTRAL_SITE;
            case Pool any -> NodeKind.POOL;
            case Host any -> NodeKind.HOST;
            case SqlServer any -> NodeKind.SQL_SERVER;
            case FileShare any -> NodeKind.FILE_SHARE;
            case PstnGateway any -> NodeKind.GATEWAY;
            case ReverseProxy any -> NodeKind.REVERSE_PROXY;
            case ExchangeServer any -> NodeKind.EXCHANGE;
            case Topology any -> NodeKind.FEDERATION;
            default -> null;
        };
    }
}
