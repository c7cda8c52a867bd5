// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.UncPath;

class TwinNamesTest {

    private static final TopologyFactory NEW = TopologyFactory.eINSTANCE;

    private static Topology reread(Topology topology) {
        String text = Texts.LANGUAGE.print(topology);
        var file = Texts.topology(text);
        assertThat(file.problems()).isEmpty();
        assertThat(Dump.of(file.root())).isEqualTo(Dump.of(topology));
        assertThat(Texts.LANGUAGE.print(file.root())).isEqualTo(text);
        return file.topology();
    }

    private static Topology read(String text) {
        var file = Texts.topology(text);
        assertThat(file.problems()).isEmpty();
        return reread(file.topology());
    }

    private static Site site(Topology topology, String name) {
        Site site = NEW.createCentralSite();
        site.setName(name);
        topology.getSites().add(site);
        return site;
    }

    private static Topology branchOfSecond(String first, String second) {
        Topology topology = NEW.createTopology();
        site(topology, first);
        Site parent = site(topology, second);
        BranchSite branch = NEW.createBranchSite();
        branch.setName("Branch");
        branch.setParent(parent);
        topology.getSites().add(branch);
        return topology;
    }

    private static Site parent(Topology topology) {
        return ((BranchSite) topology.getSites().get(2)).getParent();
    }

    @Test
    void theSecondOfTwoUnnamedSitesIsReferredTo() {
        Topology topology = reread(branchOfSecond(null, null));

        assertThat(parent(topology)).isSameAs(topology.getSites().get(1));
    }

    @Test
    void theSecondOfTwoSitesWithAnEmptyNameIsReferredTo() {
        Topology topology = reread(branchOfSecond("", ""));

        assertThat(parent(topology)).isSameAs(topology.getSites().get(1));
    }

    @Test
    void aTwinHasItsNumberBehindTheName() {
        Topology topology = branchOfSecond("Redmond", "Redmond");

        assertThat(Texts.LANGUAGE.print(topology)).contains("branch site Branch of \"Redmond~2\"");
        assertThat(parent(reread(topology))).extracting(Site::getName).isEqualTo("Redmond");
    }

    @Test
    void aNameThatLooksNumberedIsANameFirst() {
        Topology topology = branchOfSecond("Redmond", "Redmond");
        site(topology, "Redmond~2");

        assertThat(Texts.LANGUAGE.print(topology)).contains("of \"Redmond~3\"");
        reread(topology);
    }

    @Test
    void twinPoolsHostsAndGatewaysAreToldApart() {
        Topology topology = read("""
                topology T {
                  site S {
                    server P.c.net
                    pool p.c.net {
                      single-computer
                      backup-pool "p.c.net~2"
                      machines {
                        "p.c.net~2"
                      }
                    }
                    pool m.c.net {
                      mediation {
                        gateway "gw.c.net~2"
                      }
                    }
                    gateway gw.c.net
                    gateway "gw.c.net~2"
                  }
                  host p.c.net
                  host p.c.net
                  host gw.c.net
                  host GW.c.net
                }
                """);

        Pool second = topology.getSites().get(0).getPools().get(1);
        assertThat(second.getBackupPool()).isSameAs(second);
        assertThat(second.getMembers().get(0).getHost()).isSameAs(topology.getHosts().get(1));
        assertThat(topology.getSites().get(0).getGateways().get(1).getHost()).isSameAs(topology.getHosts().get(3));
    }

    @Test
    void twinInstancesAndStoresAreToldApart() {
        Topology topology = read("""
                topology T {
                  site S {
                    pool p.c.net {
                      front end {
                        back end "sql.c.net\\\\RTC~2"
                        archiving-store "sql.c.net\\\\RTC:archiving~3"
                        monitoring-store "sql.c.net\\\\RTC:archiving:two words~2"
                      }
                    }
                  }
                  sql server sql.c.net {
                    instance RTC {
                      store user
                      store archiving
                      store archiving
                      store archiving
                      store archiving "two words"
                      store archiving "two words"
                    }
                  }
                  sql server sql.c.net {
                    instance RTC {
                      store user
                    }
                  }
                }
                """);

        FrontEnd frontEnd = (FrontEnd) topology.getSites().get(0).getPools().get(0).getRoles().get(0);
        SqlInstance first = topology.getSqlServers().get(0).getInstances().get(0);
        Store user = topology.getSqlServers().get(1).getInstances().get(0).getStores().get(0);
        assertThat(frontEnd.getUserStore()).isSameAs(user);
        assertThat(frontEnd.getArchivingStore()).isSameAs(first.getStores().get(3));
        assertThat(frontEnd.getMonitoringStore()).isSameAs(first.getStores().get(5));
    }

    @Test
    void aServerOrShareOnATwinHostIsNotLeftOut() {
        Topology topology = read("""
                topology T {
                  site S {
                    pool p.c.net {
                      front end {
                        back end sql.c.net\\RTC
                        file store \\\\fs.c.net\\share
                      }
                    }
                  }
                  host sql.c.net
                  host sql.c.net
                  host fs.c.net
                  host fs.c.net
                  sql server "sql.c.net~2"
                  file share \\\\fs.c.net\\share (host "fs.c.net~2")
                }
                """);

        assertThat(topology.getSqlServers().get(0).getHost()).isSameAs(topology.getHosts().get(1));
        assertThat(topology.getFileShares().get(0).getHost()).isSameAs(topology.getHosts().get(3));
    }

    @Test
    void aShareWhosePathLooksNumberedIsNotTakenForATwin() {
        Topology topology = NEW.createTopology();
        FrontEnd frontEnd = NEW.createFrontEnd();
        for (String path : new String[] {"\\\\fs\\a", "\\\\fs\\a", "\\\\fs\\a~2"}) {
            var share = NEW.createFileShare();
            share.setPath(new UncPath(path));
            topology.getFileShares().add(share);
            frontEnd.setFileStore(share);
        }
        var host = NEW.createHost();
        host.setFqdn(new Fqdn("fs"));
        topology.getHosts().add(host);
        topology.getFileShares().forEach(share -> share.setHost(host));
        Pool pool = NEW.createPool();
        pool.getRoles().add(frontEnd);
        site(topology, "S").getPools().add(pool);

        reread(topology);
    }
}
