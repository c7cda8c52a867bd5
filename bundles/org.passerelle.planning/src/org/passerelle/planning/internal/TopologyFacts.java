// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import org.passerelle.topology.Archiving;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.Edge;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Monitoring;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.XmppGateway;
import org.passerelle.topology.derived.TopologyIndex;

/** Facts about one topology. */
public final class TopologyFacts {

    private TopologyFacts() {
    }

    /** Whether there is a pool of that kind. */
    public static boolean has(TopologyIndex index, PoolKind kind) {
        return !index.pools(kind).isEmpty();
    }

    /** Whether SIP federation is on, in the settings or on an Edge. */
    public static boolean federation(TopologyIndex index) {
        Topology topology = index.topology();
        return topology.getFederation() != null && topology.getFederation().isEnabled()
                || index.roles(Edge.class).stream().anyMatch(Edge::isFederation);
    }

    /** Whether there are XMPP partners, an XMPP gateway or an Edge for XMPP. */
    public static boolean xmpp(TopologyIndex index) {
        Topology topology = index.topology();
        return topology.getFederation() != null && !topology.getFederation().getXmppPartners().isEmpty()
                || !index.roles(XmppGateway.class).isEmpty()
                || index.roles(Edge.class).stream().anyMatch(Edge::isXmpp);
    }

    /** Whether Enterprise Voice is used: enabled on a pool, for users, or by a Mediation Server or gateway. */
    public static boolean enterpriseVoice(TopologyIndex index) {
        return !index.roles(Mediation.class).isEmpty() || !index.gateways().isEmpty()
                || index.roles(FrontEnd.class).stream().anyMatch(FrontEnd::isEnterpriseVoice)
                || index.pools().stream().flatMap(pool -> pool.getPopulations().stream())
                        .anyMatch(users -> users.getEnterpriseVoice() > 0);
    }

    /** Whether there is dial-in conferencing: enabled on a pool, access numbers or conference directories. */
    public static boolean dialIn(TopologyIndex index) {
        return index.roles(FrontEnd.class).stream().anyMatch(FrontEnd::isDialInConferencing)
                || index.pools().stream().anyMatch(
                        pool -> !pool.getAccessNumbers().isEmpty() || !pool.getConferenceDirectories().isEmpty());
    }

    /** Whether Exchange answers calls: a UM server or UM contact objects. */
    public static boolean exchangeUm(TopologyIndex index) {
        return index.topology().getExchangeServers().stream().anyMatch(ExchangeServer::isUnifiedMessaging)
                || contacts(index, ContactKind.SUBSCRIBER_ACCESS) || contacts(index, ContactKind.AUTO_ATTENDANT);
    }

    /** Whether instant messaging is on in Outlook Web App. */
    public static boolean outlookWebAppIm(TopologyIndex index) {
        return index.topology().getExchangeServers().stream().anyMatch(ExchangeServer::isOutlookWebAppIm);
    }

    /** Whether there are contact objects of a kind. */
    public static boolean contacts(TopologyIndex index, ContactKind kind) {
        return index.pools().stream().flatMap(pool -> pool.getContacts().stream())
                .anyMatch(contact -> contact.getKind() == kind);
    }

    /** Whether there is an Archiving role. */
    public static boolean archiving(TopologyIndex index) {
        return !index.roles(Archiving.class).isEmpty()
                || index.roles(FrontEnd.class).stream().anyMatch(front -> front.getArchivingStore() != null);
    }

    /** Whether there is a Monitoring role. */
    public static boolean monitoring(TopologyIndex index) {
        return !index.roles(Monitoring.class).isEmpty()
                || index.roles(FrontEnd.class).stream().anyMatch(front -> front.getMonitoringStore() != null);
    }

    /** Whether there is Group Chat. */
    public static boolean groupChat(TopologyIndex index) {
        return !index.roles(GroupChat.class).isEmpty();
    }

    /** Whether Group Chat holds uploaded files. */
    public static boolean groupChatFiles(TopologyIndex index) {
        return index.roles(GroupChat.class).stream().anyMatch(chat -> chat.getUploadFolder() != null);
    }

    /** Whether there is Persistent Chat. */
    public static boolean persistentChat(TopologyIndex index) {
        return !index.roles(PersistentChat.class).isEmpty();
    }

    /** Whether some user's name begins or ends with a blank. */
    public static boolean blankNames(TopologyIndex index) {
        return index.pools().stream().flatMap(pool -> pool.getPopulations().stream())
                .mapToInt(UserPopulation::getBlankNames).anyMatch(number -> number > 0);
    }
}
