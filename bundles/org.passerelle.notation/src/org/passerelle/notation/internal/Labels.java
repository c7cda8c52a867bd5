// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.NodeKind;
import org.passerelle.notation.NotationMessages;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.DnsRecord;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.Topology;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.derived.ElementKeys;
import org.passerelle.topology.derived.Terms;

/** The texts on nodes. */
public final class Labels {

    private final Locale locale;
    private final NotationMessages messages;

    /** @param locale language of the texts */
    public Labels(Locale locale) {
        this.locale = locale;
        this.messages = NotationMessages.in(locale);
    }

    /** First line of an element. */
    public String title(EObject element) {
        return switch (element) {
            case Site site -> named(site.getName());
            case Pool pool -> named(pool.getFqdn());
            case Host host -> named(host.getFqdn() == null ? host.label() : host.getFqdn().hostName());
            case SqlServer server -> machine(server.getHost());
            case SqlInstance instance -> named(instance.label());
            case FileShare share -> named(share.getPath());
            case PstnGateway gateway -> named(gateway.label());
            case ReverseProxy proxy -> machine(proxy.getHost());
            case ExchangeServer server -> machine(server.getHost());
            case Topology any -> messages.text("federation.title");
            case UserPopulation population -> users(population);
            case Store store -> messages.text("store." + store.getKind().getLiteral())
                    + (store.getDatabaseName() == null ? "" : ' ' + store.getDatabaseName());
            case ContactObject contact when contact.getSipUri() != null -> contact.getSipUri().toString();
            case AccessNumber number when number.getNumber() != null -> number.getNumber().toString();
            case DnsRecord record when record.getName() != null -> record.getName();
            case NamedElement named when named.getName() != null -> named(named.getName());
            default -> termed(element);
        };
    }

    /** Second line of an element. */
    public String subtitle(EObject element) {
        return switch (element) {
            case Pool pool -> pool(pool);
            case PstnGateway gateway -> messages.text("gateway." + gateway.getKind().getLiteral());
            case Host any -> "";
            case Topology any -> "";
            default -> {
                NodeKind kind = Kinds.of(element);
                yield kind == null ? Terms.of(element.eClass(), locale) : messages.text("kind." + kind.key());
            }
        };
    }

    /** Small words below the second line. */
    public List<String> chips(EObject element) {
        return switch (element) {
            case Pool pool -> roles(pool);
            case SqlServer server -> stores(server);
            default -> List.of();
        };
    }

    private String pool(Pool pool) {
        String kind = messages.text("pool." + pool.kind().getLiteral());
        int users = pool.homedUsers();
        return users == 0 ? kind : kind + " · " + messages.text("users", users);
    }

    private String users(UserPopulation population) {
        String count = messages.text("users", population.getUsers());
        return population.getName() == null ? count : population.getName() + ": " + count;
    }

    private String named(Object name) {
        return name == null || name.toString().isEmpty() ? messages.text("unnamed") : name.toString();
    }

    private String machine(Host host) {
        return host == null ? messages.text("unnamed") : named(host.label());
    }

    private String termed(EObject element) {
        String key = ElementKeys.of(element);
        String term = Terms.of(element.eClass(), locale);
        return key.isEmpty() ? term : term + ' ' + key;
    }

    private List<String> roles(Pool pool) {
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

    private List<String> stores(SqlServer server) {
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

    /** A text by its key. */
    String text(String key) {
        return messages.text(key);
    }
}
