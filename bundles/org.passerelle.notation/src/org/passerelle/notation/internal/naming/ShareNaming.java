// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Optional;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.derived.Versions;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.UncPath;

/** The path of a share. Where the path named the host of the share before, the share is then on the host that it names now. */
final class ShareNaming implements Naming {

    private final FileShare share;

    ShareNaming(FileShare share) {
        this.share = share;
    }

    @Override
    public String text() {
        return share.getPath() == null ? "" : share.getPath().toString();
    }

    @Override
    public Optional<Refusal> problem(String wanted) {
        try {
            String path = new UncPath(wanted.strip()).toString();
            Topology topology = Versions.topologyOf(share);
            boolean taken = topology != null && topology.getFileShares().stream().anyMatch(
                    other -> other != share && other.getPath() != null && path.equalsIgnoreCase(other.getPath().toString()));
            return taken ? Optional.of(Refusal.of("name-taken", path)) : Optional.empty();
        } catch (InvalidValueException noPath) {
            return Optional.of(Values.refusal(noPath));
        }
    }

    @Override
    public void rename(String wanted) {
        UncPath path = new UncPath(wanted.strip());
        boolean named = share.getHost() != null && share.getPath() != null
                && share.getPath().server().equalsIgnoreCase(share.getHost().label());
        share.setPath(path);
        Topology topology = Versions.topologyOf(share);
        if (named && topology != null && !path.server().equalsIgnoreCase(share.getHost().label())) {
            share.setHost(host(topology, path.server()));
        }
    }

    private static Host host(Topology topology, String name) {
        return topology.getHosts().stream().filter(host -> name.equalsIgnoreCase(host.label())).findFirst().orElseGet(() -> {
            try {
                Host host = TopologyFactory.eINSTANCE.createHost();
                host.setFqdn(new Fqdn(name));
                topology.getHosts().add(host);
                return host;
            } catch (InvalidValueException noHostName) {
                return null;
            }
        });
    }
}
