// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.Edge;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.LoadBalancer;
import org.passerelle.topology.Mediation;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.TopologyIndex;

/** Defines target pools in the working copy together with what they stand on, and publishes them. */
final class Definition {

    private Definition() {
    }

    /**
     * Defines a pool with its site, computers, databases and shares, without what later steps set.
     *
     * @param targetPool a pool of the target
     * @return the pool in the working copy
     */
    static Pool define(StepContext context, Pool targetPool) {
        Look.hosts(targetPool).forEach(host -> host(context, host));
        if (targetPool.site() != null) {
            site(context, targetPool.site());
        }
        List<EStructuralFeature> held = HeldFeatures.of(context.situation());
        for (Role role : targetPool.getRoles()) {
            used(context, targetPool, role, held);
        }
        Pool pool = context.bring(targetPool, held.toArray(EStructuralFeature[]::new));
        pool.setVersion(targetPool.effectiveVersion());
        TopologyIndex.role(pool, Edge.class).ifPresent(edge -> edge.setServing(false));
        collocateMediation(context, targetPool, pool);
        loadBalancers(context, targetPool);
        DnsChanges.declaredHostRecords(context, targetPool);
        context.poolStateOf(pool).setPublished(true);
        return pool;
    }

    /** Defines pools that are published at once. */
    static Pool publish(StepContext context, Pool targetPool) {
        Pool pool = define(context, targetPool);
        publish(context);
        return pool;
    }

    /** Publishes the topology and waits until every replica has it. */
    static void publish(StepContext context) {
        context.publish();
        context.replicate();
    }

    /** Brings a site in without its pools, gateways and routes, unless it is there. */
    static void site(StepContext context, Site targetSite) {
        if (targetSite instanceof BranchSite branch && branch.getParent() != null) {
            site(context, branch.getParent());
        }
        if (context.inState(targetSite).isEmpty()) {
            context.bring(targetSite, HeldFeatures.ofSite());
        }
    }

    /** Brings a computer of the target in; tools that are on it stay. */
    static Host host(StepContext context, Host targetHost) {
        return context.bring(targetHost, Literals.HOST__TOOLS);
    }

    /** Brings a database with its server in. */
    static void store(StepContext context, Pool user, Store store) {
        sqlInstance(context, (SqlInstance) store.eContainer());
        context.bring(store, HeldFeatures.ofStore(user));
        if (!HeldFeatures.mirrored(user)) {
            mirror(context, store);
        }
    }

    /** Brings the instances in that mirror and watch a database, and sets them. */
    static void mirror(StepContext context, Store store) {
        for (SqlInstance other : new SqlInstance[] {store.getMirror(), store.getWitness(), store.getLogShippingTo()}) {
            if (other != null) {
                sqlInstance(context, other);
            }
        }
        context.fill(store, HeldFeatures.mirror());
    }

    private static void sqlInstance(StepContext context, SqlInstance instance) {
        SqlServer server = (SqlServer) instance.eContainer();
        if (server.getHost() != null) {
            host(context, server.getHost());
        }
        server.getClusterNodes().forEach(node -> host(context, node));
        context.bring(instance, Literals.SQL_INSTANCE__STORES);
    }

    private static void used(StepContext context, Pool user, Role role, List<EStructuralFeature> held) {
        for (EReference reference : role.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && !held.contains(reference)
                    && role.eGet(reference) instanceof EObject used) {
                used(context, user, used);
            }
        }
    }

    private static void used(StepContext context, Pool user, EObject used) {
        if (used instanceof Store store && store.eContainer() instanceof SqlInstance) {
            store(context, user, store);
        } else if (used instanceof FileShare share) {
            if (share.getHost() != null) {
                host(context, share.getHost());
            }
            context.bring(share);
        }
    }

    /** Until the merge is done and the users have moved, Mediation runs on the pool itself. */
    private static void collocateMediation(StepContext context, Pool targetPool, Pool pool) {
        boolean standAlone = !context.situation().targetIndex().pools(PoolKind.MEDIATION).isEmpty();
        if (standAlone && TopologyIndex.role(targetPool, FrontEnd.class).filter(FrontEnd::isEnterpriseVoice).isPresent()
                && TopologyIndex.role(targetPool, Mediation.class).isEmpty()) {
            pool.getRoles().add(TopologyFactory.eINSTANCE.createMediation());
        }
    }

    private static void loadBalancers(StepContext context, Pool targetPool) {
        for (LoadBalancer balancer : context.situation().target().getLoadBalancers()) {
            if (balancer.getBalances().contains(targetPool)) {
                if (balancer.getHost() != null) {
                    host(context, balancer.getHost());
                }
                context.bring(balancer);
            }
        }
    }
}
