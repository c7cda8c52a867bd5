// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** What is dragged onto something else moves there, or stays for a reason that is told. */
class MovingTest {

    private final Topology topology = Examples.parse(
            "topology Three runs Lync-2013 {",
            "  site North {",
            "    pool pool1.contoso.com enterprise {",
            "      machines { fe1.contoso.com, fe2.contoso.com (fault-domain A) }",
            "      front end { }",
            "      mediation { }",
            "      users 100",
            "      response-groups (workflows 1)",
            "    }",
            "    server edge1.contoso.com { edge }",
            "    gateway gw1.contoso.com { trunk T1 to pool1.contoso.com (root) trunk T2 to pool1.contoso.com }",
            "    gateway gw2.contoso.com",
            "  }",
            "  site South { pool pool2.contoso.com enterprise { machines { fe3.contoso.com } front end { } response-groups } }",
            "  branch site Branch of North { server med1.contoso.com { mediation } }",
            "  host admin.contoso.com",
            "  sql server sql1.contoso.com { instance { store user } instance A }",
            "  sql server sql2.contoso.com { instance }",
            "}");
    private final NamePaths paths = NamePaths.of(topology);

    private EObject at(String path) {
        return paths.find(path).orElseThrow(() -> new AssertionError(path));
    }

    @ParameterizedTest
    @CsvSource({
        "pool:pool1.contoso.com,        site:South",
        "pool:edge1.contoso.com,        site:South",
        "pool:med1.contoso.com,         site:South",
        "pstnGateway:gw1.contoso.com,   site:South",
        "pstnGateway:gw1.contoso.com,   site:Branch",
        "site:Branch,                   site:South",
        "host:fe1.contoso.com,          pool:pool2.contoso.com",
        "host:admin.contoso.com,        pool:pool2.contoso.com",
        "pool:pool1.contoso.com/poolMember:fe2.contoso.com, pool:pool2.contoso.com",
        "pool:pool1.contoso.com/mediation, pool:pool2.contoso.com",
        "pool:pool1.contoso.com/userPopulation, pool:pool2.contoso.com",
        "trunk:T1,                      pstnGateway:gw2.contoso.com",
        "sqlServer:sql1.contoso.com/sqlInstance:A, sqlServer:sql2.contoso.com",
        "sqlServer:sql1.contoso.com/sqlInstance/store:user, sqlServer:sql2.contoso.com/sqlInstance"})
    void moves(String element, String container) {
        EObject moved = at(element);
        String before = Examples.print(topology);

        Undo.check(topology, () -> Moving.move(moved, at(container)));

        assertThat(Examples.print(topology)).isNotEqualTo(before);
        assertThat(Moving.refusal(moved, at(container))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pool:pool1.contoso.com       | site:Branch             | A branch site can hold",
        "pool:pool1.contoso.com       | site:North              | It is here already",
        "pool:pool1.contoso.com       | pool:pool2.contoso.com  | can't stand here",
        "pool:pool1.contoso.com/frontEnd | pool:pool2.contoso.com | has this role already",
        "pool:pool1.contoso.com/mediation | pool:edge1.contoso.com | run no other role",
        "host:edge1.contoso.com       | pool:pool1.contoso.com  | single computer",
        "host:fe1.contoso.com         | pool:edge1.contoso.com  | single computer",
        "host:fe1.contoso.com         | pool:pool1.contoso.com  | It is here already",
        "pool:pool1.contoso.com/responseGroups | pool:pool2.contoso.com | only one",
        "sqlServer:sql1.contoso.com/sqlInstance | sqlServer:sql2.contoso.com | is taken",
        "site:North                   | site:South              | can't stand here",
        "site:Branch                  | site:North              | It is here already"})
    void refuses(String element, String container, String why) {
        assertThat(Moving.allowed(at(element), at(container))).isFalse();
        assertThat(Moving.refusal(at(element), at(container)).orElseThrow().text(Locale.ENGLISH)).contains(why);
        assertThatThrownBy(() -> Moving.move(at(element), at(container))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMovedHostTakesItsMembershipAlong() {
        Moving.move(at("host:fe2.contoso.com"), at("pool:pool2.contoso.com"));

        Pool pool = (Pool) at("pool:pool2.contoso.com");
        assertThat(pool.getMembers()).last().satisfies(member -> assertThat(member.getFaultDomain()).isEqualTo("A"));
        assertThat(((Pool) at("pool:pool1.contoso.com")).getMembers()).hasSize(1);
        assertThat(topology.getHosts()).contains(pool.getMembers().get(1).getHost());
    }

    @Test
    void everyGatewayKeepsOneRootTrunk() {
        PstnGateway first = (PstnGateway) at("pstnGateway:gw1.contoso.com");
        PstnGateway second = (PstnGateway) at("pstnGateway:gw2.contoso.com");

        Moving.move(at("trunk:T1"), second);

        assertThat(first.getTrunks()).singleElement().satisfies(trunk -> assertThat(trunk.isRoot()).isTrue());
        assertThat(second.getTrunks()).singleElement().satisfies(trunk -> assertThat(trunk.isRoot()).isTrue());
        Moving.move(first.getTrunks().get(0), second);
        assertThat(second.getTrunks()).extracting(trunk -> trunk.isRoot()).containsExactly(true, false);
    }

    @Test
    void aBranchBelongsToTheSiteItIsDroppedOn() {
        Moving.move(at("site:Branch"), at("site:South"));

        assertThat(((BranchSite) at("site:Branch")).getParent()).isSameAs((Site) at("site:South"));
    }

    @Test
    void nothingMovesIntoItselfOrIntoAnotherTopology() {
        List<EObject> all = new ArrayList<>();
        topology.eAllContents().forEachRemaining(all::add);
        Topology other = Examples.woodgrove();
        for (EObject element : all) {
            assertThat(Moving.allowed(element, element)).as(element.eClass().getName()).isFalse();
            assertThat(Moving.allowed(element, other)).isFalse();
            other.eAllContents().forEachRemaining(place -> assertThat(Moving.allowed(element, place)).isFalse());
        }
    }
}
