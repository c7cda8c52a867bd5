// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** Finds names that nothing in a topology has yet. */
final class FreshNames {

    /** Room for a label before a domain. */
    private static final int LONGEST = 180;
    private static final String EXAMPLE = "example.com";

    private final Topology topology;
    private final EObject container;
    private final Set<String> names = new HashSet<>();

    FreshNames(Topology topology, EObject container) {
        this.topology = topology;
        this.container = container;
        for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == Literals.FQDN && element.eGet(attribute) instanceof Fqdn fqdn) {
                    names.add(fqdn.key());
                }
            }
        }
    }

    /** A full name that is free, such as {@code fe1.contoso.com}. */
    Fqdn fqdn(String stem) {
        return inDomain(stem, internalDomain());
    }

    /** A full name in the first SIP domain that is free: {@code sip.contoso.com}, else {@code sip2.contoso.com}. */
    Fqdn external(String stem) {
        String domain = sipDomain();
        Fqdn plain = new Fqdn(stem + '.' + domain);
        return names.add(plain.key()) ? plain : inDomain(stem, domain);
    }

    private Fqdn inDomain(String stem, String domain) {
        for (int number = 1;; number++) {
            Fqdn fqdn = new Fqdn(stem + number + '.' + domain);
            if (names.add(fqdn.key())) {
                return fqdn;
            }
        }
    }

    /** A name with a number that none of the others has, whatever the case of their letters. */
    static String name(String stem, Collection<String> others) {
        Set<String> taken = new HashSet<>();
        others.stream().filter(Objects::nonNull).forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        for (int number = 1;; number++) {
            String name = stem + number;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    /** A name below the example domain that none of the others has. */
    static Fqdn domain(String stem, Collection<Fqdn> others) {
        return new Fqdn(name(stem, others.stream().map(other -> other == null ? "" : other.hostName()).toList()) + '.' + EXAMPLE);
    }

    /** The domain of the pools around, else of the forest, else of any pool or host, else of the users. */
    private String internalDomain() {
        Site near = nearest();
        Stream<Fqdn> around = near == null ? Stream.empty() : near.getPools().stream().map(Pool::getFqdn);
        Stream<Fqdn> pools = topology.getSites().stream().flatMap(site -> site.getPools().stream()).map(Pool::getFqdn);
        Stream<Fqdn> hosts = topology.getHosts().stream().map(Host::getFqdn);
        Forest forest = topology.getForest();
        return Stream.of(around.map(FreshNames::domain), Stream.ofNullable(forest).map(Forest::getName).filter(Objects::nonNull)
                .map(Fqdn::toString), pools.map(FreshNames::domain), hosts.map(FreshNames::domain))
                .flatMap(names -> names).filter(FreshNames::takesNames).findFirst().orElseGet(this::sipDomain);
    }

    private static String domain(Fqdn fqdn) {
        return fqdn == null ? "" : fqdn.domain();
    }

    private Site nearest() {
        for (EObject object = container; object != null; object = object.eContainer()) {
            if (object instanceof Site site) {
                return site;
            }
        }
        return null;
    }

    /** Whether names and addresses can be made in a domain: it has several labels and leaves room for one more. */
    static boolean takesNames(String domain) {
        return domain.length() <= LONGEST && domain.indexOf('.') > 0;
    }

    /** The first SIP domain that takes names, else a name that is reserved for examples. */
    String sipDomain() {
        return topology.getSipDomains().stream().filter(domain -> domain.getName() != null)
                .map(domain -> domain.getName().toString()).filter(FreshNames::takesNames).findFirst().orElse(EXAMPLE);
    }
}
