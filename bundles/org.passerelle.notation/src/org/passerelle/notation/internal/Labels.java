// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.notation.NotationMessages;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.derived.Terms;

/** The texts on nodes. */
final class Labels {

    private final Locale locale;
    private final NotationMessages messages;

    Labels(Locale locale) {
        this.locale = locale;
        this.messages = NotationMessages.in(locale);
    }

    String kind(Pool pool) {
        String kind = messages.text("pool." + pool.kind().getLiteral());
        int users = pool.homedUsers();
        return users == 0 ? kind : kind + " · " + users + ' ' + messages.text("users");
    }

    String name(Pool pool) {
        return pool.getFqdn() == null ? messages.text("unnamed") : pool.getFqdn().toString();
    }

    List<String> roles(Pool pool) {
        List<String> chips = new ArrayList<>();
        for (Role role : pool.getRoles()) {
            chips.add(Terms.of(role.eClass(), locale));
            if (role instanceof FrontEnd frontEnd) {
                features(frontEnd, chips);
            }
        }
        return chips;
    }

    private void features(FrontEnd frontEnd, List<String> chips) {
        if (frontEnd.isEnterpriseVoice()) {
            chips.add(messages.text("feature.voice"));
        }
        if (frontEnd.getArchivingStore() != null) {
            chips.add(messages.text("feature.archiving"));
        }
        if (frontEnd.getMonitoringStore() != null) {
            chips.add(messages.text("feature.monitoring"));
        }
    }

    String host(Host host) {
        return host.getFqdn() == null ? host.label() : host.getFqdn().hostName();
    }

    String site(Site site) {
        return site.getName() == null ? messages.text("unnamed") : site.getName();
    }

    String server(SqlServer server) {
        return server.getHost() == null ? messages.text("unnamed") : server.getHost().label();
    }

    List<String> stores(SqlServer server) {
        List<String> chips = new ArrayList<>();
        for (SqlInstance instance : server.getInstances()) {
            String name = instance.getName() == null ? "" : instance.getName() + ": ";
            instance.getStores().forEach(store -> chips.add(name + messages.text("store." + store.getKind().getLiteral())));
            if (instance.getStores().isEmpty() && instance.getName() != null) {
                chips.add(instance.getName().toString());
            }
        }
        return chips;
    }

    String gateway(PstnGateway gateway) {
        return gateway.label().isEmpty() ? messages.text("unnamed") : gateway.label();
    }

    String text(String key) {
        return messages.text(key);
    }
}
