// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;

class NamingDeclaresTest {

    private static Topology topology(String text) {
        var file = Texts.topology(text);
        assertThat(file.problems()).isEmpty();
        assertThat(Texts.LANGUAGE.print(file.root())).isEqualTo(text);
        return file.topology();
    }

    @Test
    void computersAreDeclaredByBeingMembersOfAPool() {
        Topology topology = topology("""
                topology T {
                  site S {
                    pool p.c.net {
                      machines {
                        fe1.c.net
                        FE2.c.net (standby)
                      }
                    }
                  }
                }
                """);

        assertThat(topology.getHosts()).extracting(Host::label).containsExactly("fe1.c.net", "FE2.c.net");
    }

    @Test
    void aSqlInstanceDeclaresServerHostAndStore() {
        Topology topology = topology("""
                topology T {
                  site S {
                    pool p.c.net {
                      front end {
                        back end sql1.c.net\\RTC
                        archiving-store sql1.c.net\\RTC
                        monitoring-store sql1.c.net
                      }
                      group chat {
                        database sql1.c.net\\RTC
                        compliance-database sql1.c.net\\RTC:archiving
                      }
                    }
                  }
                }
                """);

        SqlServer server = topology.getSqlServers().get(0);
        assertThat(topology.getSqlServers()).hasSize(1);
        assertThat(server.getHost()).isSameAs(topology.getHosts().get(0));
        assertThat(server.getInstances()).hasSize(2);
        Pool pool = topology.getSites().get(0).getPools().get(0);
        FrontEnd frontEnd = (FrontEnd) pool.getRoles().get(0);
        GroupChat chat = (GroupChat) pool.getRoles().get(1);
        assertThat(frontEnd.getUserStore().getKind()).isEqualTo(StoreKind.USER);
        assertThat(frontEnd.getMonitoringStore().getKind()).isEqualTo(StoreKind.MONITORING);
        assertThat(chat.getComplianceStore()).isSameAs(frontEnd.getArchivingStore());
    }

    @Test
    void aShareStandsOnTheHostInItsPath() {
        Topology topology = topology("""
                topology T {
                  site S {
                    pool p.c.net {
                      front end {
                        file store \\\\fs1.c.net\\ocs
                      }
                    }
                  }
                }
                """);

        assertThat(topology.getFileShares().get(0).getHost().label()).isEqualTo("fs1.c.net");
    }

    @Test
    void aServerIsItsOwnMachine() {
        Topology topology = topology("""
                topology T {
                  site S {
                    server med.c.net {
                      mediation
                    }
                  }
                  host med.c.net {
                    virtual
                  }
                }
                """);

        Pool pool = topology.getSites().get(0).getPools().get(0);
        assertThat(pool.isSingleComputer()).isTrue();
        assertThat(pool.getMembers().get(0).getHost()).isSameAs(topology.getHosts().get(0));
        assertThat(topology.getHosts()).hasSize(1);
    }

    @Test
    void aGatewayMayBeKnownByItsAddressAlone() {
        Topology topology = topology("""
                topology T {
                  site S {
                    gateway 10.2.0.9
                  }
                }
                """);

        Host host = topology.getHosts().get(0);
        assertThat(host.getFqdn()).isNull();
        assertThat(host.getInterfaces().get(0).getAddress()).hasToString("10.2.0.9");
    }
}
