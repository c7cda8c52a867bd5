// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.examples;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.Director;
import org.passerelle.topology.Edge;
import org.passerelle.topology.EdgeLayout;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolConfiguration;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.PstnUsage;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.VoiceRoute;
import org.passerelle.topology.values.PhoneNumber;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.SipUri;

/** The Office Communications Server 2007 R2 deployment that the very large target takes over from. */
final class VeryLargeLegacy {

    private static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;
    private static final String SIP = "proseware.com";

    private final Parts parts;
    private Pool director;
    private Pool edge;
    private int directories;

    private VeryLargeLegacy(String name) {
        Topology topology = MAKE.createTopology();
        topology.setName(name);
        topology.setProduct(ProductVersion.OCS_2007_R2);
        this.parts = new Parts(topology, "old.corp." + SIP);
    }

    /**
     * @param name name of the topology
     * @param size how often everything is repeated, at least 1
     */
    static Topology make(String name, int size) {
        VeryLargeLegacy legacy = new VeryLargeLegacy(name);
        legacy.header();
        for (int unit = 1; unit <= size; unit++) {
            for (String region : VeryLargeTarget.REGIONS) {
                legacy.region(VeryLargeTarget.region(region, unit));
            }
        }
        return legacy.parts.topology();
    }

    private void header() {
        parts.forest("corp." + SIP, ProductVersion.OCS_2007_R2);
        parts.sipDomain(SIP, true);
        parts.topology().setVoice(MAKE.createVoiceSettings());
        PstnUsage usage = MAKE.createPstnUsage();
        usage.setName("Everywhere");
        parts.topology().getVoice().getUsages().add(usage);
        parts.topology().setFederation(MAKE.createFederationSettings());
        parts.topology().getFederation().setEnabled(true);
    }

    private void region(String region) {
        CentralSite site = parts.centralSite(region.toUpperCase(java.util.Locale.ROOT));
        if (director == null) {
            Director role = MAKE.createDirector();
            director = parts.pool(site, "olddir-" + region, 1, role);
            edge = edge(site, region);
            parts.topology().getFederation().setGlobalRoute(edge);
        }
        Pool mediation = mediation(site, region);
        List<Pool> pools = new ArrayList<>();
        for (int i = 1; i <= VeryLargeTarget.POOLS; i++) {
            pools.add(pool(site, region, i, mediation));
        }
        ((Mediation) mediation.getRoles().get(0)).setNextHop(pools.get(0));
    }

    private Pool edge(CentralSite site, String region) {
        Edge role = MAKE.createEdge();
        role.setLayout(EdgeLayout.CONSOLIDATED);
        role.setFederation(true);
        role.setNextHop(director);
        role.setAccess(Parts.edgeService("sip." + SIP, 443));
        role.setWebConferencing(Parts.edgeService("webconf." + SIP, 443));
        role.setAudioVideo(Parts.edgeService("av." + SIP, 443));
        role.getInternalServers().add(director.getFqdn());
        Pool pool = parts.pool(site, "oldedge-" + region, 2, role);
        pool.setLoadBalancing(LoadBalancing.HARDWARE);
        pool.setExternalLoadBalancing(LoadBalancing.HARDWARE);
        return pool;
    }

    private Pool mediation(CentralSite site, String region) {
        PstnGateway gateway = parts.gateway(site, "oldgw-" + region);
        gateway.getQualifiedFor().add(ProductVersion.OCS_2007_R2);
        Mediation role = MAKE.createMediation();
        role.getGateways().add(gateway);
        Pool pool = parts.pool(site, "oldmed-" + region, 1, role);
        VoiceRoute route = MAKE.createVoiceRoute();
        route.setName("Route " + region.toUpperCase(java.util.Locale.ROOT));
        route.setPattern(new PhonePattern("^\\+[0-9]+"));
        route.getUsages().add(parts.topology().getVoice().getUsages().get(0));
        route.getMediationServers().add(pool);
        parts.topology().getVoice().getRoutes().add(route);
        return pool;
    }

    private Pool pool(CentralSite site, String region, int number, Pool mediation) {
        String suffix = number + "-" + region;
        FrontEnd role = MAKE.createFrontEnd();
        role.setUserStore(parts.store("oldsql" + suffix, StoreKind.USER));
        role.setConferencing(true);
        role.setEnterpriseVoice(true);
        role.setMediation(mediation);
        Pool pool = parts.pool(site, "oldpool" + suffix, 4, role);
        Parts.enterprise(pool, LoadBalancing.HARDWARE);
        pool.setConfiguration(PoolConfiguration.CONSOLIDATED);
        pool.getClientFilters().addAll(filters());
        Parts.users(pool, "users" + suffix, VeryLargeTarget.USERS, VeryLargeTarget.USERS / 4);
        ConferenceDirectory directory = MAKE.createConferenceDirectory();
        directory.setNumber(++directories);
        pool.getConferenceDirectories().add(directory);
        AccessNumber number1 = MAKE.createAccessNumber();
        number1.setSipUri(new SipUri("sip:dialin" + directories + '@' + SIP));
        number1.setNumber(new PhoneNumber("+1555" + (1_000_000 + directories)));
        number1.setRegion(region);
        pool.getAccessNumbers().add(number1);
        ResponseGroups groups = MAKE.createResponseGroups();
        groups.setWorkflows(3);
        groups.setQueues(3);
        groups.setAgentGroups(3);
        pool.setResponseGroups(groups);
        Edge role1 = (Edge) edge.getRoles().get(0);
        role1.getInternalServers().add(pool.getFqdn());
        return pool;
    }

    private static List<ClientVersionFilter> filters() {
        return List.of(filter("OC", "15.*.*.*"), filter("CWA", "5.*.*.*"), filter("OCPhone", "4.*.*.*"));
    }

    private static ClientVersionFilter filter(String agent, String version) {
        ClientVersionFilter filter = MAKE.createClientVersionFilter();
        filter.setUserAgent(agent);
        filter.setClientVersion(version);
        filter.setAction(ClientFilterAction.BLOCK);
        return filter;
    }
}
