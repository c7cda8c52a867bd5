// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.catalogue;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.planning.StateView;
import org.passerelle.planning.StepContext;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Forest;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Fqdn;

/** Prepares Active Directory and the computers that the administrators work on. */
final class DirectoryEffects {

    private static final EStructuralFeature[] PREPARED = {Literals.FOREST__SCHEMA_VERSION,
        Literals.FOREST__FOREST_PREPARATION, Literals.FOREST__DOMAINS};

    private DirectoryEffects() {
    }

    static void extendSchema(StepContext context) {
        forest(context).setSchemaVersion(ProductVersion.LYNC_2013);
    }

    static void prepareForest(StepContext context) {
        context.subject().target(Forest.class).ifPresent(target -> context.bring(target, PREPARED));
        forest(context).setForestPreparation(ProductVersion.LYNC_2013);
    }

    static void prepareDomain(StepContext context) {
        context.subject().target(Domain.class)
                .map(target -> context.bring(target, Literals.DOMAIN__PREPARATION))
                .or(() -> context.subject().legacy(Domain.class).flatMap(context::inState))
                .ifPresent(domain -> domain.setPreparation(ProductVersion.LYNC_2013));
    }

    private static Forest forest(StepContext context) {
        Forest known = context.state().getForest();
        if (known != null) {
            return known;
        }
        Forest forest = context.subject().target(Forest.class).map(target -> context.bring(target, PREPARED))
                .orElseGet(TopologyFactory.eINSTANCE::createForest);
        if (forest.eContainer() == null) {
            context.state().setForest(forest);
        }
        return forest;
    }

    static void installTools(StepContext context) {
        Host host = computer(context);
        if (host != null && !host.getTools().contains(ProductVersion.LYNC_2013)) {
            host.getTools().add(ProductVersion.LYNC_2013);
        }
    }

    static void installWmiPackage(StepContext context) {
        Host host = computer(context);
        if (host != null) {
            context.hostStateOf(host).setWmiPackage(true);
        }
    }

    private static Host computer(StepContext context) {
        return context.subject().target(Host.class)
                .map(host -> context.bring(host, Literals.HOST__TOOLS))
                .or(() -> Look.host(context)).orElse(null);
    }

    static void prepareDatabase(StepContext context) {
        context.situation().pilotPool().ifPresent(pool -> Look.hosts(pool).forEach(host ->
                context.hostStateOf(Definition.host(context, host)).setDatabaseReady(true)));
    }

    /** Whether the tools of the new version are on some computer. */
    static boolean toolsInstalled(StateView view) {
        return view.state().getHosts().stream().anyMatch(host -> host.getTools().contains(ProductVersion.LYNC_2013));
    }

    /** Whether the name of a pool resolves inside. */
    static boolean resolves(StateView view, Pool targetPool) {
        Fqdn name = targetPool.getFqdn();
        return name == null || DnsChanges.internal(view, name.toString()).isPresent();
    }
}
