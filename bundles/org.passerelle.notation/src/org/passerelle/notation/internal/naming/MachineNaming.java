// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Optional;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.UncPath;

/**
 * The name of a pool, a host, or a pool of one computer together with it, which have one name. Shares on the host are named
 * by it and follow.
 */
final class MachineNaming implements Naming {

    private final Pool pool;
    private final Host host;

    /** @param host the host to rename, null for that of a pool of one computer, or for none */
    MachineNaming(Pool pool, Host host) {
        this.pool = pool;
        this.host = host == null ? only(pool) : host;
    }

    static MachineNaming of(Host host) {
        Topology topology = Versions.topologyOf(host);
        if (topology != null) {
            for (Site site : topology.getSites()) {
                for (Pool pool : site.getPools()) {
                    if (only(pool) == host) {
                        return new MachineNaming(pool, host);
                    }
                }
            }
        }
        return new MachineNaming(null, host);
    }

    /** The computer that has the same name as its pool, null for none. */
    private static Host only(Pool pool) {
        if (pool.isSingleComputer() && pool.getMembers().size() == 1) {
            PoolMember member = pool.getMembers().get(0);
            if (member.getHost() != null && pool.getFqdn() != null && pool.getFqdn().equals(member.getHost().getFqdn())) {
                return member.getHost();
            }
        }
        return null;
    }

    private Fqdn name() {
        return pool == null ? host.getFqdn() : pool.getFqdn();
    }

    @Override
    public String text() {
        return name() != null ? name().toString() : host == null ? "" : host.label();
    }

    @Override
    public Optional<Refusal> problem(String wanted) {
        try {
            Fqdn fqdn = new Fqdn(wanted.strip());
            Topology topology = Versions.topologyOf(pool == null ? host : pool);
            return topology == null || !taken(topology, fqdn) ? Optional.empty() : Optional.of(Refusal.of("name-taken", fqdn.toString()));
        } catch (InvalidValueException noName) {
            return Optional.of(Values.refusal(noName));
        }
    }

    private boolean taken(Topology topology, Fqdn fqdn) {
        return topology.getHosts().stream().anyMatch(other -> other != host && fqdn.equals(other.getFqdn()))
                || TopologyIndex.of(topology).pools().stream().anyMatch(other -> other != pool && fqdn.equals(other.getFqdn()));
    }

    @Override
    public void rename(String wanted) {
        Fqdn fqdn = new Fqdn(wanted.strip());
        if (pool != null) {
            pool.setFqdn(fqdn);
        }
        if (host != null) {
            String before = host.label();
            host.setFqdn(fqdn);
            Topology topology = Versions.topologyOf(host);
            if (topology != null) {
                topology.getFileShares().forEach(share -> follow(share, before));
            }
        }
    }

    private void follow(FileShare share, String before) {
        if (share.getHost() == host && share.getPath() != null && share.getPath().server().equalsIgnoreCase(before)) {
            String rest = share.getPath().toString().substring(2 + before.length());
            share.setPath(new UncPath("\\\\" + host.getFqdn() + rest));
        }
    }
}
