// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.notation.editing.Category;
import org.passerelle.notation.editing.Creation;
import org.passerelle.topology.GatewayKind;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TopologyPackage.Literals;

/** All creations with their makers, in the order of the palette. */
public final class CreationTable {

    /** A creation and who makes it. */
    public record Row(Creation creation, Maker maker) { }

    private final List<Row> rows = new ArrayList<>();
    private Category category;

    private CreationTable() {
    }

    /** All of them. */
    public static List<Row> rows() {
        CreationTable table = new CreationTable();
        table.sites();
        table.pools();
        table.machines();
        table.gateways();
        table.external();
        table.users();
        table.network();
        table.directory();
        table.deployment();
        return List.copyOf(table.rows);
    }

    private void sites() {
        category = Category.SITES;
        add(Literals.CENTRAL_SITE, Literals.TOPOLOGY__SITES, SiteMakers::central);
        add(Literals.BRANCH_SITE, Literals.TOPOLOGY__SITES, SiteMakers::branch);
        add(Literals.BACK_COMPAT_SITE, Literals.TOPOLOGY__SITES, SiteMakers::backCompat);
    }

    private void pools() {
        category = Category.POOLS;
        PoolPattern.all().forEach(pattern -> rows.add(new Row(
                new Creation(pattern.id(), Literals.POOL, Literals.SITE__POOLS, category), new PoolMaker(pattern))));
        category = Category.ROLES;
        for (EClass role : List.of(Literals.FRONT_END, Literals.DIRECTOR, Literals.EDGE, Literals.MEDIATION,
                Literals.SURVIVABLE_BRANCH, Literals.PERSISTENT_CHAT, Literals.CENTRAL_MANAGEMENT, Literals.OFFICE_WEB_APPS,
                Literals.TRUSTED_APPLICATIONS, Literals.AV_CONFERENCING, Literals.ARCHIVING, Literals.MONITORING,
                Literals.GROUP_CHAT, Literals.COMMUNICATOR_WEB_ACCESS, Literals.XMPP_GATEWAY, Literals.OTHER_ROLE)) {
            add(role, Literals.POOL__ROLES, new RoleMaker(role));
        }
        add("edge-service.access", Literals.EDGE_SERVICE, Literals.EDGE__ACCESS, RoleParts.service("sip"));
        add("edge-service.web-conferencing", Literals.EDGE_SERVICE, Literals.EDGE__WEB_CONFERENCING, RoleParts.service("webconf"));
        add("edge-service.audio-video", Literals.EDGE_SERVICE, Literals.EDGE__AUDIO_VIDEO, RoleParts.service("av"));
        add(Literals.SERVICE_PORT, Literals.ROLE__PORTS, RoleParts::port);
        add(Literals.TRUSTED_APPLICATION, Literals.TRUSTED_APPLICATIONS__APPLICATIONS, RoleParts::application);
        add("chat-category.persistent-chat", Literals.CHAT_CATEGORY, Literals.PERSISTENT_CHAT__CATEGORIES, Plain.named(Literals.CHAT_CATEGORY, "Category"));
        add("chat-category.group-chat", Literals.CHAT_CATEGORY, Literals.GROUP_CHAT__CATEGORIES, Plain.named(Literals.CHAT_CATEGORY, "Category"));
        add(Literals.CHAT_CATEGORY, Literals.CHAT_CATEGORY__CATEGORIES, Plain.named(Literals.CHAT_CATEGORY, "Category"));
        add(Literals.CHAT_ROOM, Literals.CHAT_CATEGORY__CHAT_ROOMS, Plain.named(Literals.CHAT_ROOM, "Room"));
    }

    private void machines() {
        category = Category.MACHINES;
        add(Literals.HOST, Literals.TOPOLOGY__HOSTS, MachineMakers::host);
        add(Literals.POOL_MEMBER, Literals.POOL__MEMBERS, MachineMakers::member);
        add(Literals.NETWORK_INTERFACE, Literals.HOST__INTERFACES, MachineMakers::networkInterface);
        add(Literals.SQL_SERVER, Literals.TOPOLOGY__SQL_SERVERS, MachineMakers::sqlServer);
        add(Literals.SQL_INSTANCE, Literals.SQL_SERVER__INSTANCES, MachineMakers::instance);
        for (StoreKind kind : StoreKind.values()) {
            add("store." + kind.getLiteral(), Literals.STORE, Literals.SQL_INSTANCE__STORES, MachineMakers.store(kind));
        }
        add(Literals.FILE_SHARE, Literals.TOPOLOGY__FILE_SHARES, MachineMakers::share);
    }

    private void gateways() {
        category = Category.GATEWAYS;
        for (GatewayKind kind : GatewayKind.values()) {
            add("gateway." + kind.getLiteral(), Literals.PSTN_GATEWAY, Literals.SITE__GATEWAYS, new GatewayMaker(kind));
        }
        add(Literals.TRUNK, Literals.PSTN_GATEWAY__TRUNKS, GatewayMaker::trunk);
        category = Category.VOICE;
        add(Literals.VOICE_SETTINGS, Literals.TOPOLOGY__VOICE, Plain.empty(Literals.VOICE_SETTINGS));
        add(Literals.PSTN_USAGE, Literals.VOICE_SETTINGS__USAGES, Plain.named(Literals.PSTN_USAGE, "Usage"));
        add(Literals.DIAL_PLAN, Literals.VOICE_SETTINGS__DIAL_PLANS, Plain.named(Literals.DIAL_PLAN, "DialPlan"));
        add(Literals.NORMALIZATION_RULE, Literals.DIAL_PLAN__RULES, VoiceMakers::rule);
        add(Literals.VOICE_ROUTE, Literals.VOICE_SETTINGS__ROUTES, VoiceMakers::route);
        add(Literals.REMOTE_CALL_CONTROL, Literals.TOPOLOGY__REMOTE_CALL_CONTROL, Plain.empty(Literals.REMOTE_CALL_CONTROL));
        add(Literals.CSTA_GATEWAY, Literals.REMOTE_CALL_CONTROL__GATEWAYS, VoiceMakers::csta);
        add(Literals.CALL_PARK, Literals.POOL__CALL_PARK, Plain.empty(Literals.CALL_PARK));
        add(Literals.CALL_PARK_ORBIT, Literals.CALL_PARK__ORBITS, VoiceMakers::orbit);
    }

    private void external() {
        category = Category.EXTERNAL_ACCESS;
        add(Literals.REVERSE_PROXY, Literals.TOPOLOGY__REVERSE_PROXIES, DeviceMakers::reverseProxy);
        add(Literals.FEDERATION_SETTINGS, Literals.TOPOLOGY__FEDERATION, workshop -> OnlineMakers.federation());
        add(Literals.XMPP_PARTNER, Literals.FEDERATION_SETTINGS__XMPP_PARTNERS, DeviceMakers::xmppPartner);
        add(Literals.ONLINE_TENANT, Literals.TOPOLOGY__TENANT, OnlineMakers::tenant);
        add(Literals.HOSTING_PROVIDER, Literals.TOPOLOGY__HOSTING_PROVIDERS, Plain.named(Literals.HOSTING_PROVIDER, "Provider"));
        add(Literals.SIMPLE_URL, Literals.TOPOLOGY__SIMPLE_URLS, DeviceMakers::simpleUrl);
        add("simple-url.site", Literals.SIMPLE_URL, Literals.SITE__SIMPLE_URLS, DeviceMakers::simpleUrl);
    }

    private void users() {
        category = Category.USERS;
        add(Literals.USER_POPULATION, Literals.POOL__POPULATIONS, UserMakers::population);
        add("user-population.tenant", Literals.USER_POPULATION, Literals.ONLINE_TENANT__POPULATIONS, UserMakers::population);
        add(Literals.ACCESS_NUMBER, Literals.POOL__ACCESS_NUMBERS, UserMakers::accessNumber);
        add(Literals.CONFERENCE_DIRECTORY, Literals.POOL__CONFERENCE_DIRECTORIES, UserMakers::directory);
        add(Literals.CONTACT_OBJECT, Literals.POOL__CONTACTS, UserMakers::contact);
        add(Literals.RESPONSE_GROUPS, Literals.POOL__RESPONSE_GROUPS, UserMakers::responseGroups);
        add(Literals.ADDRESS_BOOK, Literals.POOL__ADDRESS_BOOK, Plain.empty(Literals.ADDRESS_BOOK));
        add(Literals.CLIENT_VERSION_FILTER, Literals.POOL__CLIENT_FILTERS, UserMakers::filter);
        add(Literals.POLICY, Literals.TOPOLOGY__POLICIES, Plain.named(Literals.POLICY, "Policy"));
        add(Literals.EXCHANGE_SERVER, Literals.TOPOLOGY__EXCHANGE_SERVERS, DeviceMakers::exchange);
        add(Literals.TRUSTED_SERVICE, Literals.TOPOLOGY__TRUSTED_SERVICES, DeviceMakers::trustedService);
    }

    private void network() {
        category = Category.NETWORK;
        add(Literals.LOAD_BALANCER, Literals.TOPOLOGY__LOAD_BALANCERS, DeviceMakers::loadBalancer);
        add(Literals.FIREWALL, Literals.TOPOLOGY__FIREWALLS, Plain.named(Literals.FIREWALL, "Firewall"));
        add(Literals.FIREWALL_RULE, Literals.FIREWALL__RULES, NetworkMakers::firewallRule);
        add(Literals.DNS_RECORD, Literals.TOPOLOGY__DNS_RECORDS, NetworkMakers::dnsRecord);
        add(Literals.CERTIFICATE, Literals.TOPOLOGY__CERTIFICATES, Plain.empty(Literals.CERTIFICATE));
    }

    private void directory() {
        category = Category.DIRECTORY;
        add(Literals.FOREST, Literals.TOPOLOGY__FOREST, NetworkMakers::forest);
        add(Literals.DOMAIN, Literals.FOREST__DOMAINS, NetworkMakers::domain);
        add(Literals.SIP_DOMAIN, Literals.TOPOLOGY__SIP_DOMAINS, NetworkMakers::sipDomain);
        add(Literals.DIRECTORY_SYNC, Literals.TOPOLOGY__DIRECTORY_SYNC, Plain.empty(Literals.DIRECTORY_SYNC));
    }

    private void deployment() {
        category = Category.DEPLOYMENT;
        add(Literals.DEPLOYMENT_STATE, Literals.TOPOLOGY__DEPLOYMENT, Plain.empty(Literals.DEPLOYMENT_STATE));
        add(Literals.HOST_STATE, Literals.DEPLOYMENT_STATE__HOSTS, StateMakers::host);
        add(Literals.POOL_STATE, Literals.DEPLOYMENT_STATE__POOLS, StateMakers::pool);
        add(Literals.BACKUP, Literals.DEPLOYMENT_STATE__BACKUPS, Plain.empty(Literals.BACKUP));
        add(Literals.ACCEPTANCE, Literals.DEPLOYMENT_STATE__ACCEPTANCES, Plain.empty(Literals.ACCEPTANCE));
        add(Literals.NOTICE, Literals.DEPLOYMENT_STATE__NOTICES, Plain.empty(Literals.NOTICE));
        add(Literals.CHAT_TRANSFER, Literals.DEPLOYMENT_STATE__CHAT_TRANSFERS, Plain.empty(Literals.CHAT_TRANSFER));
    }

    private void add(EClass type, EReference feature, Maker maker) {
        add(type.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), type, feature, maker);
    }

    private void add(String id, EClass type, EReference feature, Maker maker) {
        rows.add(new Row(new Creation(id, type, feature, category), maker));
    }
}
