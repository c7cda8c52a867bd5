// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.topology.TopologyPackage.Literals;

/** Kinds of names that are told apart. Pools, hosts, gateways and SQL servers share the names of computers. */
public enum Namespace {
    /** A host or domain name; upper and lower case are the same. */
    COMPUTER(true),
    /** A SQL instance as server and instance. */
    SQL_INSTANCE(true),
    /** A file share. */
    SHARE(true),
    /** A SIP domain. */
    SIP_DOMAIN(true),
    /** A site. */
    SITE(false),
    /** A trunk. */
    TRUNK(false),
    /** A PSTN usage. */
    USAGE(false),
    /** A voice route. */
    ROUTE(false),
    /** Another file. */
    FILE(false);

    private static final Map<EClass, Namespace> OF_TYPE = Map.ofEntries(Map.entry(Literals.HOST, COMPUTER),
            Map.entry(Literals.POOL, COMPUTER), Map.entry(Literals.PSTN_GATEWAY, COMPUTER), Map.entry(Literals.SQL_SERVER, COMPUTER),
            Map.entry(Literals.SQL_INSTANCE, SQL_INSTANCE), Map.entry(Literals.STORE, SQL_INSTANCE),
            Map.entry(Literals.FILE_SHARE, SHARE), Map.entry(Literals.SIP_DOMAIN, SIP_DOMAIN), Map.entry(Literals.SITE, SITE),
            Map.entry(Literals.CENTRAL_SITE, SITE), Map.entry(Literals.BRANCH_SITE, SITE), Map.entry(Literals.BACK_COMPAT_SITE, SITE),
            Map.entry(Literals.TRUNK, TRUNK), Map.entry(Literals.PSTN_USAGE, USAGE), Map.entry(Literals.VOICE_ROUTE, ROUTE));

    private final boolean folded;

    Namespace(boolean folded) {
        this.folded = folded;
    }

    /** The names of elements of a class; null for a class whose elements can't be referred to. */
    public static Namespace of(EClass type) {
        return OF_TYPE.get(type);
    }

    /** The form in which names are compared. */
    public String key(String name) {
        return folded ? name.toLowerCase(Locale.ROOT) : name;
    }
}
