// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.planning.Facts;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.Subject;
import org.passerelle.topology.CentralManagement;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CertificateUsage;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.Edge;
import org.passerelle.topology.ExchangeServer;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.ReverseProxy;
import org.passerelle.topology.Site;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.XmppPartner;
import org.passerelle.topology.derived.ElementKeys;
import org.passerelle.topology.derived.TopologyIndex;

/** What the target has and the documented steps do not set up. */
final class Supplements {

    private Supplements() {
    }

    /** Adds mirrors and witnesses to the databases of the pool that the step is about. */
    static void mirror(StepContext context) {
        context.subject().target(Pool.class).ifPresent(pool -> stores(pool).distinct()
                .filter(store -> context.inState(store).isPresent()).forEach(store -> Definition.mirror(context, store)));
        Definition.publish(context);
    }

    private static Stream<Store> stores(Pool pool) {
        Stream<Store> own = TopologyIndex.role(pool, FrontEnd.class).stream().flatMap(front ->
                Stream.of(front.getUserStore(), front.getArchivingStore(), front.getMonitoringStore()));
        Stream<Store> central =
                TopologyIndex.role(pool, CentralManagement.class).stream().map(CentralManagement::getStore);
        return Stream.concat(own, central).filter(Objects::nonNull);
    }

    private static Optional<FrontEnd> front(Subject subject) {
        return subject.target(Pool.class).flatMap(pool -> TopologyIndex.role(pool, FrontEnd.class));
    }

    /** Whether a pool gets its stores for archiving and monitoring later. */
    static boolean storesLater(Situation situation, Subject subject) {
        return !situation.options().isArchivingContinuity() && front(subject).filter(front ->
                front.getArchivingStore() != null || front.getMonitoringStore() != null).isPresent();
    }

    /** Adds the stores for archiving and monitoring to the pool that the step is about. */
    static void recordStores(StepContext context) {
        Pool pool = context.subject().target(Pool.class).orElseThrow();
        front(context.subject()).filter(front -> context.inState(front).isPresent()).ifPresent(front -> {
            Stream.of(front.getArchivingStore(), front.getMonitoringStore()).filter(Objects::nonNull)
                    .distinct().forEach(store -> Definition.store(context, pool, store));
            context.fill(front, HeldFeatures.records());
        });
        Definition.publish(context);
    }

    /** Pairs the pools that the step is about. */
    static void pair(StepContext context) {
        Pool pool = context.subject().target(Pool.class).orElseThrow();
        for (Pool one : new Pool[] {pool, pool.getBackupPool()}) {
            if (context.inState(one).isPresent()) {
                context.fill(one, Literals.POOL__BACKUP_POOL);
            }
        }
        Definition.publish(context);
    }

    /** Whether the target manages bandwidth. */
    static boolean managesBandwidth(Situation situation) {
        return situation.target().getSites().stream().anyMatch(site -> site.isCallAdmissionControl()
                || site.getCallAdmissionControlPool() != null)
                || situation.targetIndex().roles(FrontEnd.class).stream().anyMatch(FrontEnd::isCallAdmissionControl);
    }

    /** Switches bandwidth management on where the target has it. */
    static void manageBandwidth(StepContext context) {
        for (Site site : context.situation().target().getSites()) {
            if (context.inState(site).isPresent()) {
                context.fill(site, Literals.SITE__CALL_ADMISSION_CONTROL, Literals.SITE__CALL_ADMISSION_CONTROL_POOL);
            }
        }
        for (FrontEnd front : context.situation().targetIndex().roles(FrontEnd.class)) {
            if (context.inState(front).isPresent()) {
                context.fill(front, Literals.FRONT_END__CALL_ADMISSION_CONTROL);
            }
        }
    }

    /** Publishes web services through the reverse proxy that the step is about. */
    static void reverseProxy(StepContext context) {
        context.subject().target(ReverseProxy.class).ifPresent(proxy -> {
            if (proxy.getHost() != null) {
                Definition.host(context, proxy.getHost());
            }
            context.bring(proxy);
        });
        for (Certificate certificate : context.situation().target().getCertificates()) {
            if (certificate.getUsage() == CertificateUsage.REVERSE_PROXY) {
                context.bring(certificate);
            }
        }
        context.situation().target().getFirewalls().forEach(context::bring);
    }

    /** Whether a pool has voice applications that no legacy pool hands over. */
    static boolean newVoiceApplications(Situation situation, Subject subject) {
        Pool pool = subject.target(Pool.class).orElseThrow();
        ResponseGroups wanted = pool.getResponseGroups();
        return pool.getCallPark() != null || wanted != null && !handedOver(situation, pool, wanted);
    }

    private static boolean handedOver(Situation situation, Pool pool, ResponseGroups wanted) {
        List<ResponseGroups> former = situation.predecessors(pool).stream().map(Pool::getResponseGroups)
                .filter(Objects::nonNull).toList();
        return former.stream().mapToInt(ResponseGroups::getWorkflows).sum() == wanted.getWorkflows()
                && former.stream().mapToInt(ResponseGroups::getQueues).sum() == wanted.getQueues()
                && former.stream().mapToInt(ResponseGroups::getAgentGroups).sum() == wanted.getAgentGroups();
    }

    /** Sets up the voice applications of the pool that the step is about. */
    static void voiceApplications(StepContext context) {
        Pool pool = context.subject().target(Pool.class).orElseThrow();
        if (pool.getResponseGroups() != null) {
            context.bring(pool.getResponseGroups());
        }
        if (pool.getCallPark() != null) {
            context.bring(pool.getCallPark());
        }
    }

    /** Whether a pool gets contacts or a link with Exchange that no legacy pool hands over. */
    static boolean newContacts(Situation situation, Subject subject) {
        Pool pool = subject.target(Pool.class).orElseThrow();
        return !contacts(situation, pool).isEmpty() || !Facts.LEGACY_EXCHANGE_UM.holds(situation)
                && situation.derived(Exchange.class, Exchange::new).pools.contains(pool);
    }

    private static List<ContactObject> contacts(Situation situation, Pool pool) {
        Set<String> known = situation.derived(LegacyContacts.class, LegacyContacts::new).keys;
        return pool.getContacts().stream().filter(contact -> !known.contains(ElementKeys.of(contact))).toList();
    }

    /** The pools of the target that an Exchange server answers calls for. */
    private static final class Exchange {

        private final Set<Pool> pools = Collections.newSetFromMap(new IdentityHashMap<>());

        Exchange(Situation situation) {
            situation.target().getExchangeServers().forEach(server -> pools.addAll(server.getUmPools()));
        }
    }

    /** The contacts that legacy pools hand over. */
    private static final class LegacyContacts {

        private final Set<String> keys = new HashSet<>();

        LegacyContacts(Situation situation) {
            situation.legacyIndex().pools().forEach(pool -> pool.getContacts()
                    .forEach(contact -> keys.add(ElementKeys.of(contact))));
        }
    }

    /** Creates the contacts of the pool that the step is about and tells Exchange. */
    static void contacts(StepContext context) {
        Pool pool = context.subject().target(Pool.class).orElseThrow();
        contacts(context.situation(), pool).forEach(context::bring);
        for (ExchangeServer server : context.situation().target().getExchangeServers()) {
            if (server.getUmPools().contains(pool)) {
                Services.exchange(context, server);
                context.fill(server, Literals.EXCHANGE_SERVER__UM_POOLS);
            }
        }
        context.inState(pool).ifPresent(found -> context.poolStateOf(found).setUmRegistered(true));
    }

    /** Switches XMPP federation on where the target has it, with its partners, its route and its record. */
    static void xmpp(StepContext context) {
        for (Edge edge : context.situation().targetIndex().roles(Edge.class)) {
            if (context.inState(edge).isPresent()) {
                context.fill(edge, Literals.EDGE__XMPP);
            }
        }
        for (Site site : context.situation().target().getSites()) {
            if (context.inState(site).isPresent()) {
                context.fill(site, Literals.SITE__XMPP_ROUTE);
            }
        }
        if (context.situation().target().getFederation() != null) {
            context.situation().target().getFederation().getXmppPartners().forEach(context::bring);
        }
        partners(context);
        DnsChanges.declare(context, DnsChanges::isXmpp);
        Definition.publish(context);
    }

    /** Partners that the migration names and the target does not. */
    private static void partners(StepContext context) {
        if (context.situation().migration().getXmpp() == null || context.state().getFederation() == null) {
            return;
        }
        List<XmppPartner> known = context.state().getFederation().getXmppPartners();
        for (XmppPartner partner : context.situation().migration().getXmpp().getPartners()) {
            if (known.stream().noneMatch(other -> Objects.equals(other.getDomain(), partner.getDomain()))) {
                known.add(EcoreUtil.copy(partner));
            }
        }
    }

    /** Defines the branch site that the step is about with its survivable pools. */
    static void branchSite(StepContext context) {
        context.subject().target(Site.class).ifPresent(site -> {
            Definition.site(context, site);
            site.getPools().stream().filter(pool -> TopologyIndex.role(pool, FrontEnd.class).isEmpty()).toList()
                    .forEach(pool -> Definition.define(context, pool));
        });
        Definition.publish(context);
    }

    /** Brings an element of the target in that the step is about. */
    static <T extends EObject> void bring(StepContext context, Class<T> type) {
        context.subject().target(type).ifPresent(context::bring);
    }
}
