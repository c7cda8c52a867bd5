// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.migration.Migration;
import org.passerelle.rules.PairContext;
import org.passerelle.rules.PlanPosition;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleEngine;
import org.passerelle.rules.Severities;
import org.passerelle.rules.StateContext;
import org.passerelle.rules.StateRule;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Acceptance;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Backup;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.Fqdn;

/** A state in which a legacy pool with users and a new pool without stand side by side, and its findings. */
final class Coexistence {

    static final TopologyFactory MAKE = TopologyFactory.eINSTANCE;
    private static final PlanPosition START = new PlanPosition() {
        @Override
        public boolean finished(String anchor) {
            return false;
        }

        @Override
        public boolean begun(String anchor) {
            return false;
        }
    };

    final Topology legacy = Models.r2();
    final Topology target = Models.lync2013();
    final Migration migration = Models.migration(legacy, target);
    final Topology state;
    final DeploymentState deployment = MAKE.createDeploymentState();

    Coexistence() {
        Models.standardEdition(legacy, "ocs.contoso.com", 100);
        Models.standardEdition(target, "lync.contoso.com", 0);
        Models.move(migration, legacy.getSites().getFirst().getPools().getFirst(),
                target.getSites().getFirst().getPools().getFirst());
        state = EcoreUtil.copy(legacy);
        state.setDeployment(deployment);
        Models.standardEdition(state, "lync.contoso.com", 0).setVersion(ProductVersion.LYNC_2013);
    }

    Pool old() {
        return pool("ocs.contoso.com");
    }

    Pool fresh() {
        return pool("lync.contoso.com");
    }

    Pool pool(String name) {
        return state.getSites().getFirst().getPools().stream().filter(pool -> pool.getFqdn().equals(new Fqdn(name)))
                .findFirst().orElseThrow();
    }

    /** Adds a server to the legacy topology and to the state. */
    Pool oldServer(String name, Role role) {
        Models.server(legacy, name, EcoreUtil.copy(role));
        return Models.server(state, name, role);
    }

    /** Adds a server of the new version to the state. */
    Pool newServer(String name, Role role) {
        Pool pool = Models.server(state, name, role);
        pool.setVersion(ProductVersion.LYNC_2013);
        return pool;
    }

    /** Moves so many users to the new pool. */
    void move(int users) {
        UserPopulation staff = old().getPopulations().getFirst();
        staff.setUsers(staff.getUsers() - users);
        fresh().getPopulations().getFirst().setUsers(fresh().getPopulations().getFirst().getUsers() + users);
    }

    PoolState facts(Pool pool) {
        return deployment.getPools().stream().filter(facts -> facts.getPool() == pool).findFirst().orElseGet(() -> {
            PoolState facts = MAKE.createPoolState();
            facts.setPool(pool);
            deployment.getPools().add(facts);
            return facts;
        });
    }

    HostState facts(Host host) {
        return deployment.getHosts().stream().filter(facts -> facts.getHost() == host).findFirst().orElseGet(() -> {
            HostState facts = MAKE.createHostState();
            facts.setHost(host);
            deployment.getHosts().add(facts);
            return facts;
        });
    }

    static Host host(Pool pool) {
        return pool.getMembers().getFirst().getHost();
    }

    void accept(AcceptanceKind kind, Pool pool) {
        Acceptance acceptance = MAKE.createAcceptance();
        acceptance.setKind(kind);
        acceptance.setPool(pool);
        deployment.getAcceptances().add(acceptance);
    }

    void backUp(BackupSubject subject, Pool pool) {
        Backup backup = MAKE.createBackup();
        backup.setSubject(subject);
        backup.setPool(pool);
        deployment.getBackups().add(backup);
    }

    StateContext context() {
        return new StateContext(state, PairContext.of(migration).orElseThrow(), START);
    }

    /** The findings of one rule as {@code I-04 error: message}. */
    List<String> findings(StateRule rule) {
        return new RuleEngine(new RuleCatalogue(List.of(rule)), Severities.defaults()).check(context()).stream()
                .map(finding -> finding.ruleId() + ' ' + finding.severity().getLiteral() + ": "
                        + finding.message(Locale.ENGLISH)).toList();
    }
}
