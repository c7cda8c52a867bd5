// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** A name typed into a diagram is a valid one that nothing else has, and what is named by it follows. */
class DirectEditingTest {

    private final Topology topology = Examples.woodgrove();
    private final NamePaths paths = NamePaths.of(topology);

    private EObject at(String path) {
        return paths.find(path).orElseThrow(() -> new AssertionError(path));
    }

    @ParameterizedTest
    @CsvSource({
        "pool:lyncpool.corp.woodgrove.com, lyncpool2.corp.woodgrove.com",
        "pool:lyncdir.corp.woodgrove.com, director.corp.woodgrove.com",
        "host:lyncfe1.corp.woodgrove.com, fe1.corp.woodgrove.com",
        "pstnGateway:newgw1.corp.woodgrove.com, gw.corp.woodgrove.com",
        "sqlServer:lyncsql.corp.woodgrove.com, sql.corp.woodgrove.com",
        "reverseProxy:rp.woodgrove.com, proxy.woodgrove.com",
        "exchangeServer:exum1.corp.woodgrove.com, ex.corp.woodgrove.com",
        "site:HQ, Head quarters",
        "trunk:newgw1.corp.woodgrove.com, To the world",
        "sipDomain:woodgrove.eu, woodgrove.fr",
        "voice/voiceRoute:Local, Near",
        "pool:lyncedge.corp.woodgrove.com/edge/access, access.woodgrove.com",
        "pool:lyncpool.corp.woodgrove.com/conferenceDirectory:1, 7",
        "sqlServer:lyncarcsql.corp.woodgrove.com/sqlInstance:ARCMON, RECORDS"})
    void renames(String path, String name) {
        EObject element = at(path);
        assertThat(DirectEditing.allowed(element)).isTrue();

        Undo.check(topology, () -> assertThat(DirectEditing.rename(element, ' ' + name + ' ')).isEmpty());

        assertThat(DirectEditing.text(element)).isEqualTo(name);
        assertThat(Examples.print(topology)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pool:lyncpool.corp.woodgrove.com | lync_pool.corp | is not a host or domain name",
        "pool:lyncpool.corp.woodgrove.com | '' | is not a host or domain name",
        "pool:lyncpool.corp.woodgrove.com | LYNCDIR.corp.woodgrove.com | is taken",
        "pool:lyncpool.corp.woodgrove.com | lyncfe1.corp.woodgrove.com | is taken",
        "host:lyncfe1.corp.woodgrove.com | lyncpool.corp.woodgrove.com | is taken",
        "sipDomain:woodgrove.eu | woodgrove.com | is taken",
        "site:HQ | '' | A name is needed",
        "voice/voiceRoute:Local | longdistance | is taken",
        "pool:lyncpool.corp.woodgrove.com/conferenceDirectory:1 | 2 | is taken",
        "pool:lyncpool.corp.woodgrove.com/conferenceDirectory:1 | two | is not a number",
        "sqlServer:lyncarcsql.corp.woodgrove.com/sqlInstance:ARCMON | 1ST | not the name of a database instance"})
    void refuses(String path, String name, String why) {
        String before = Examples.print(topology);

        assertThat(DirectEditing.rename(at(path), name).orElseThrow().text(Locale.ENGLISH)).contains(why);
        assertThat(DirectEditing.problem(at(path), name).orElseThrow().text(Locale.FRENCH)).isNotBlank();
        assertThat(Examples.print(topology)).isEqualTo(before);
    }

    @Test
    void aServerAndItsComputerHaveOneName() {
        Pool director = (Pool) at("pool:lyncdir.corp.woodgrove.com");
        DirectEditing.rename(director.getMembers().get(0).getHost(), "dir9.corp.woodgrove.com");

        assertThat(director.getFqdn()).hasToString("dir9.corp.woodgrove.com");
        assertThat(Examples.print(topology)).contains("server dir9.corp.woodgrove.com {");
    }

    @Test
    void sharesFollowTheNameOfTheirServer() {
        DirectEditing.rename(at("host:lyncfs.corp.woodgrove.com"), "files.corp.woodgrove.com");

        assertThat(topology.getFileShares()).extracting(share -> share.getPath().server()).containsOnly("files.corp.woodgrove.com");
    }

    @Test
    void aShareOnAnotherServerIsOnThatHost() {
        FileShare share = topology.getFileShares().get(0);
        assertThat(DirectEditing.rename(share, "\\\\other.corp.woodgrove.com\\data")).isEmpty();

        assertThat(share.getHost().label()).isEqualTo("other.corp.woodgrove.com");
        assertThat(topology.getHosts()).contains(share.getHost());
        assertThat(DirectEditing.rename(share, "data").orElseThrow().text(Locale.ENGLISH)).contains("path of a share: \\\\server\\share");
    }

    @Test
    void whatHasNoNameIsNotEdited() {
        EObject role = at("pool:lyncpool.corp.woodgrove.com/frontEnd");

        assertThat(DirectEditing.allowed(role)).isFalse();
        assertThat(DirectEditing.text(role)).isEmpty();
        assertThat(DirectEditing.rename(role, "x")).isPresent();
    }

    @Test
    void theOwnNameIsNoProblem() {
        topology.eAllContents().forEachRemaining(element -> {
            if (DirectEditing.allowed(element) && !DirectEditing.text(element).isEmpty()) {
                assertThat(DirectEditing.problem(element, DirectEditing.text(element))).as(element.toString()).isEmpty();
            }
        });
    }
}
