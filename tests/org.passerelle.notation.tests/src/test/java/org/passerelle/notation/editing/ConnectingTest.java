// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.notation.Connection;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.DiagramOptions;
import org.passerelle.notation.DiagramView;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.topology.values.Fqdn;

/** Lines of every kind can be drawn, removed and redirected, and the picture shows it. */
class ConnectingTest {

    private final Topology topology = Examples.parse(
            "topology Two runs Lync-2013 {",
            "  sip domain contoso.com default",
            "  site North {",
            "    federation route edge1.contoso.com",
            "    pool pool1.contoso.com enterprise {",
            "      machines { fe1.contoso.com, shared.contoso.com }",
            "      front end { back end sql1.contoso.com file store \\\\fs1.contoso.com\\share media-edge edge1.contoso.com",
            "        office-web-apps wac1.contoso.com mediation med1.contoso.com archiving-server arc1.contoso.com }",
            "      central-management { database sql1.contoso.com }",
            "    }",
            "    pool pool2.contoso.com enterprise { backup-pool pool1.contoso.com machines { fe2.contoso.com } front end { } }",
            "    pool pool3.contoso.com enterprise { machines { fe3.contoso.com, shared.contoso.com } front end { } }",
            "    server edge1.contoso.com { edge { next hop pool1.contoso.com federation } }",
            "    server edge2.contoso.com { edge { next hop pool2.contoso.com } }",
            "    server med1.contoso.com { mediation { next hop pool1.contoso.com default-trunk gw1.contoso.com } }",
            "    server med2.contoso.com { mediation { next hop pool2.contoso.com } }",
            "    server oldmed.contoso.com runs OCS-2007-R2 { mediation { next hop pool1.contoso.com gateway gw2.contoso.com } }",
            "    server wac1.contoso.com { office-web-apps }",
            "    server wac2.contoso.com { office-web-apps }",
            "    server arc1.contoso.com runs OCS-2007-R2 { archiving { database sql2.contoso.com } }",
            "    server arc2.contoso.com runs OCS-2007-R2 { archiving }",
            "    server app1.contoso.com { trusted applications }",
            "    gateway gw1.contoso.com { trunk gw1.contoso.com to med1.contoso.com (mediation-port 5067, gateway-port 5067, root) }",
            "    gateway gw2.contoso.com",
            "  }",
            "  site South",
            "  sql server sql1.contoso.com { instance { store user (mirroring synchronous, mirror sqlm.contoso.com, witness sqlw.contoso.com) } }",
            "  sql server sqlm.contoso.com { instance }",
            "  sql server sqlw.contoso.com { instance }",
            "  sql server sql3.contoso.com { instance }",
            "  file share \\\\fs2.contoso.com\\share",
            "  voice { usage All route All { usage All trunk gw1.contoso.com } }",
            "  exchange ex1.contoso.com { unified-messaging um-pool pool1.contoso.com }",
            "  exchange ex2.contoso.com { unified-messaging }",
            "  reverse-proxy rp1.contoso.com { publishes pool1.contoso.com }",
            "  reverse-proxy rp2.contoso.com",
            "}");

    private static List<Connection> lines(Topology topology) {
        return DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH)).connections();
    }

    private List<Connection> lines(ConnectionKind kind) {
        return lines(topology).stream().filter(line -> line.kind() == kind).toList();
    }

    private Pool pool(String name) {
        return TopologyIndex.of(topology).pool(new Fqdn(name + ".contoso.com")).orElseThrow();
    }

    private SqlServer sql(String name) {
        return topology.getSqlServers().stream().filter(server -> server.getHost().label().startsWith(name + '.')).findFirst().orElseThrow();
    }

    @Test
    void theFixtureHasLinesOfEveryKind() {
        assertThat(lines(topology).stream().map(Connection::kind)).containsAll(EnumSet.allOf(ConnectionKind.class));
    }

    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void aLineIsRemovedAndTheTextAndUndoAgree(ConnectionKind kind) {
        for (int i = 0; i < lines(kind).size(); i++) {
            Connection line = lines(kind).get(i);
            Undo.check(topology, () -> Connecting.disconnect(kind, line.source(), line.target()));
            assertThat(lines(kind)).extracting(Connection::source, Connection::target)
                    .doesNotContain(org.assertj.core.groups.Tuple.tuple(line.source(), line.target()));
            Examples.print(topology);
        }
    }

    private static Stream<String> examples() {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineOfTheExamplesCanBeRemovedAndDrawnAgain(String example) {
        Topology drawn = Examples.load(example);
        for (Connection line : lines(drawn)) {
            Connecting.disconnect(line.kind(), line.source(), line.target());
            assertThat(Connecting.refusal(line.kind(), line.source(), line.target())).as(line.kind() + " " + line.label()).isEmpty();
            Connecting.connect(line.kind(), line.source(), line.target());
            assertThat(lines(drawn)).anyMatch(again -> again.kind() == line.kind() && Set.of(again.source(), again.target())
                    .equals(Set.of(line.source(), line.target())));
            Examples.print(drawn);
        }
    }

    /** Draws every line that is allowed, each on a topology of its own. */
    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void aLineThatIsAllowedIsThenShownAndAllowedNoMore(ConnectionKind kind) {
        List<EObject> ends = ends();
        int drawn = 0;
        for (EObject source : ends) {
            for (EObject target : ends) {
                if (Connecting.allowed(kind, source, target)) {
                    drawn++;
                    assertThat(Connecting.starts(kind, source)).isTrue();
                    Undo.check(topology, () -> Connecting.connect(kind, source, target));
                    if (kind != ConnectionKind.MEMBER && kind != ConnectionKind.FEDERATION) {
                        assertThat(lines(kind)).anyMatch(line -> Set.of(line.source(), line.target()).equals(Set.of(source, target)));
                    }
                    Examples.print(topology);
                    Connecting.disconnect(kind, source, target);
                }
            }
        }
        assertThat(drawn).isPositive();
    }

    private List<EObject> ends() {
        DiagramView view = DiagramView.of(topology, DiagramOptions.everything(Locale.ENGLISH));
        List<EObject> ends = new java.util.ArrayList<>(List.of(topology));
        topology.eAllContents().forEachRemaining(element -> {
            if (view.shows(element)) {
                ends.add(element);
            }
        });
        return ends;
    }

    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void aLineThatMayBeRedirectedEndsThere(ConnectionKind kind) {
        List<EObject> ends = ends();
        int redirected = 0;
        for (Connection line : lines(kind)) {
            for (EObject other : ends) {
                if (other != line.target() && Connecting.targetRefusal(kind, line.source(), line.target(), other).isEmpty()) {
                    redirected++;
                    Undo.check(topology, () -> Connecting.reconnectTarget(kind, line.source(), line.target(), other));
                    assertThat(lines(kind)).noneMatch(now -> now.source() == line.source() && now.target() == line.target());
                    Examples.print(topology);
                    Connecting.reconnectTarget(kind, line.source(), other, line.target());
                }
                if (other != line.source() && Connecting.sourceRefusal(kind, line.source(), line.target(), other).isEmpty()) {
                    redirected++;
                    Undo.check(topology, () -> Connecting.reconnectSource(kind, line.source(), line.target(), other));
                    assertThat(lines(kind)).noneMatch(now -> now.source() == line.source() && now.target() == line.target());
                    Examples.print(topology);
                    Connecting.reconnectSource(kind, other, line.target(), line.source());
                }
            }
        }
        assertThat(redirected).isPositive();
    }

    @Test
    void aTrunkIsMadeWithPortsAndAFreeName() {
        PstnGateway gateway = topology.getSites().get(0).getGateways().get(0);
        Connecting.connect(ConnectionKind.TRUNK, pool("med2"), gateway);

        assertThat(gateway.getTrunks()).hasSize(2).last().satisfies(trunk -> {
            assertThat(trunk.getName()).isEqualTo("gw1.contoso.com-1");
            assertThat(trunk.isRoot()).isFalse();
            assertThat(trunk.getMediationPort()).hasToString("5067");
        });
    }

    @Test
    void aRedirectedTrunkKeepsNameAndRoutesButIsNoDefaultOfTheOldServer() {
        PstnGateway gateway = topology.getSites().get(0).getGateways().get(0);
        Connecting.reconnectSource(ConnectionKind.TRUNK, pool("med1"), gateway, pool("med2"));

        assertThat(Examples.print(topology)).contains("trunk gw1.contoso.com to med2.contoso.com").doesNotContain("default-trunk")
                .contains("    route All {\n      usage All\n      trunk gw1.contoso.com");
    }

    @Test
    void aRemovedTrunkLeavesItsRoutes() {
        PstnGateway gateway = topology.getSites().get(0).getGateways().get(0);
        Connecting.disconnect(ConnectionKind.TRUNK, pool("med1"), gateway);

        assertThat(gateway.getTrunks()).isEmpty();
        assertThat(topology.getVoice().getRoutes().get(0).getTrunks()).isEmpty();
    }

    @Test
    void legacyMediationServersListTheirGateways() {
        PstnGateway gateway = topology.getSites().get(0).getGateways().get(0);
        Connecting.connect(ConnectionKind.TRUNK, pool("oldmed"), gateway);

        assertThat(gateway.getTrunks()).hasSize(1);
        assertThat(Examples.print(topology)).contains("gateway gw2.contoso.com\n        gateway gw1.contoso.com");
    }

    @Test
    void aBackEndIsMadeOnAnInstanceOfItsOwn() {
        Connecting.connect(ConnectionKind.STORE, pool("pool2"), sql("sql1"));

        FrontEnd frontEnd = TopologyIndex.role(pool("pool2"), FrontEnd.class).orElseThrow();
        assertThat(Examples.print(topology)).contains("back end sql1.contoso.com\\LYNC1");
        assertThat(frontEnd.getUserStore().eContainer().eContainer()).isSameAs(sql("sql1"));
        Connecting.disconnect(ConnectionKind.STORE, pool("pool2"), sql("sql1"));
        assertThat(sql("sql1").getInstances().get(1).getStores()).isEmpty();
    }

    @Test
    void aRouteThroughAnEdgePoolMakesItFederate() {
        topology.getSites().get(0).setFederationRoute(null);
        Connecting.connect(ConnectionKind.FEDERATION, pool("edge2"), topology);

        assertThat(topology.getSites().get(0).getFederationRoute()).isSameAs(pool("edge2"));
        assertThat(TopologyIndex.role(pool("edge2"), Edge.class).orElseThrow().isFederation()).isTrue();
    }

    @Test
    void aSiteIsLedToAnEdgePool() {
        EObject site = Creations.create(Creations.of("central-site"), topology);
        Connecting.connect(ConnectionKind.FEDERATION, site, pool("edge1"));

        assertThat(lines(ConnectionKind.FEDERATION)).singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("route of North, route of Site1"));
    }

    @Test
    void backupPoolsBackEachOtherUp() {
        Connecting.disconnect(ConnectionKind.BACKUP, pool("pool2"), pool("pool1"));
        Connecting.connect(ConnectionKind.BACKUP, pool("pool3"), pool("pool1"));

        assertThat(pool("pool1").getBackupPool()).isSameAs(pool("pool3"));
        assertThat(pool("pool3").getBackupPool()).isSameAs(pool("pool1"));
        assertThat(refused(ConnectionKind.BACKUP, pool("pool2"), pool("pool1"))).contains("pool3.contoso.com");
    }

    @Test
    void theFirstLineBetweenDatabaseServersMirrorsTheSecondWitnesses() {
        Connecting.disconnect(ConnectionKind.MIRROR, sql("sql1"), sql("sqlm"));
        var user = sql("sql1").getInstances().get(0).getStores().get(0);
        assertThat(user.getWitness()).isNull();

        Connecting.connect(ConnectionKind.MIRROR, sql("sql1"), sql("sql3"));
        Connecting.connect(ConnectionKind.MIRROR, sql("sql1"), sql("sqlw"));

        assertThat(user.getMirror().eContainer()).isSameAs(sql("sql3"));
        assertThat(user.getWitness().eContainer()).isSameAs(sql("sqlw"));
    }

    @Test
    void refusalsSayWhy() {
        assertThat(refused(ConnectionKind.NEXT_HOP, pool("edge1"), pool("pool2"))).contains("pool1.contoso.com already");
        assertThat(refused(ConnectionKind.NEXT_HOP, pool("edge1"), pool("wac1"))).contains("can't lead here");
        assertThat(refused(ConnectionKind.MEDIA, pool("wac1"), pool("edge1"))).contains("can't start here");
        assertThat(refused(ConnectionKind.MEDIA, pool("pool1"), pool("edge1"))).contains("already");
        assertThat(refused(ConnectionKind.MEDIA, pool("pool1"), pool("pool1"))).contains("two different ends");
        assertThat(refused(ConnectionKind.BACKUP, pool("pool3"), pool("edge1"))).contains("same edition");
        assertThat(refused(ConnectionKind.PUBLISHED, topology.getReverseProxies().get(0), pool("med1"))).contains("no web services");
        assertThatThrownBy(() -> Connecting.connect(ConnectionKind.MEDIA, pool("wac1"), pool("edge1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String refused(ConnectionKind kind, EObject source, EObject target) {
        return Connecting.refusal(kind, source, target).orElseThrow().text(Locale.ENGLISH);
    }
}
