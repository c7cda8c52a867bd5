// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Link;
import org.passerelle.planning.Situation;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.Versions;

/** Computers that are not subjects as members of a pool. */
final class HostSubjects {

    private final SubjectMaker maker;
    private final Map<String, Subject.Builder> subjects = new LinkedHashMap<>();

    private HostSubjects(SubjectMaker maker) {
        this.maker = maker;
    }

    static List<Subject> of(SubjectMaker maker) {
        HostSubjects found = new HostSubjects(maker);
        Situation situation = maker.situation();
        switch (maker.kind()) {
            case ADMIN_COMPUTER -> found.adminComputers();
            case LEGACY_SQL_SERVER -> {
                SqlUsers users = SqlUsers.of(situation.legacyIndex());
                situation.legacy().getSqlServers().forEach(server -> found.addSql(server, users));
            }
            case REVERSE_PROXY -> situation.target().getReverseProxies()
                    .forEach(found::addProxy);
            case CAS_SERVER -> situation.target().getExchangeServers().stream()
                    .filter(server -> server.isClientAccess() || server.isOutlookWebAppIm())
                    .forEach(found::addExchange);
            default -> throw new IllegalArgumentException("not a computer: " + maker.kind());
        }
        found.subjects.values().forEach(maker::defaults);
        return Repetitions.built(new ArrayList<>(found.subjects.values()));
    }

    /** Those the migration names and those of the target with the tools; else the first Front End of the pilot pool. */
    private void adminComputers() {
        Situation situation = maker.situation();
        add(situation.options().getAdminComputer());
        add(situation.options().getMergeComputer());
        for (Host host : situation.target().getHosts()) {
            if (host.getTools().stream().anyMatch(tools -> tools.compareTo(ProductVersion.LYNC_2013) >= 0)) {
                add(host);
            }
        }
        if (subjects.isEmpty()) {
            situation.pilotPool().map(Pool::getMembers).stream().flatMap(List::stream).map(PoolMember::getHost)
                    .filter(Objects::nonNull).findFirst().ifPresent(this::add);
        }
    }

    private void add(Host host) {
        if (host != null && !host.label().isEmpty()) {
            Topology topology = Versions.topologyOf(host);
            add(host, topology == maker.situation().legacy() ? Source.LEGACY : Source.TARGET, host);
        }
    }

    private Subject.Builder add(Host host, Source source, EObject element) {
        String label = Names.of(host);
        return subjects.computeIfAbsent(label, any -> maker.plain(label).element(source, element).bind("host", label)
                .link(Link.HOST, label));
    }

    private void addSql(SqlServer server, SqlUsers users) {
        Subject.Builder subject = add(server.getHost(), Source.LEGACY, server);
        for (Pool pool : users.pools(server)) {
            maker.ofLegacyPool(subject, pool);
        }
    }

    private void addProxy(ReverseProxy proxy) {
        Subject.Builder subject = add(proxy.getHost(), Source.TARGET, proxy);
        for (Pool pool : proxy.getPublishes()) {
            subject.link(Link.TARGET_POOL, Names.of(pool));
        }
    }

    private void addExchange(ExchangeServer server) {
        add(server.getHost(), Source.TARGET, server);
    }
}
