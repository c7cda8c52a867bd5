// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.merge.HeldBack;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepContext;
import org.passerelle.planning.StepInstance;
import org.passerelle.planning.Subject;
import org.passerelle.topology.Acceptance;
import org.passerelle.topology.AcceptanceKind;
import org.passerelle.topology.Backup;
import org.passerelle.topology.BackupSubject;
import org.passerelle.topology.DeploymentState;
import org.passerelle.topology.Host;
import org.passerelle.topology.HostState;
import org.passerelle.topology.Notice;
import org.passerelle.topology.NoticeKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolState;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;

/** What one step sees of the working copy and does to it. */
final class WorkingContext implements StepContext {

    private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;
    private static final Set<EStructuralFeature> NEVER_BROUGHT =
            Set.of(TopologyPackage.Literals.POOL__POPULATIONS, TopologyPackage.Literals.TOPOLOGY__DEPLOYMENT);

    private final Stage stage;
    private final StepInstance step;
    private final StateFacts facts;

    WorkingContext(Stage stage, StepInstance step) {
        this.stage = stage;
        this.step = step;
        this.facts = new StateFacts(stage.copy());
    }

    @Override
    public Situation situation() {
        return stage.situation();
    }

    @Override
    public Subject subject() {
        return step.about();
    }

    @Override
    public String stepId() {
        return step.id();
    }

    @Override
    public Topology state() {
        return stage.copy().topology();
    }

    @Override
    public DeploymentState deployment() {
        return state().getDeployment();
    }

    @Override
    public Optional<Pool> pool(Fqdn name) {
        return facts.pool(name);
    }

    @Override
    public Collection<Pool> pools() {
        return stage.copy().index().all(Pool.class);
    }

    @Override
    public Optional<Host> host(Fqdn name) {
        return facts.host(name);
    }

    @Override
    public <T extends EObject> Optional<T> inState(T element) {
        return stage.counterpart(element);
    }

    @Override
    public <T extends EObject> List<T> all(Class<T> type) {
        return stage.copy().index().all(type);
    }

    @Override
    public List<EObject> referrers(EObject element) {
        Set<EObject> found = new LinkedHashSet<>();
        stage.copy().references(element).forEach(setting -> found.add(setting.getEObject()));
        return List.copyOf(found);
    }

    @Override
    public Optional<HostState> hostState(Host host) {
        return facts.host(host);
    }

    @Override
    public Optional<PoolState> poolState(Pool pool) {
        return facts.pool(pool);
    }

    @Override
    public boolean hasBackup(BackupSubject subject, Pool pool) {
        return facts.backedUp(subject, pool);
    }

    @Override
    public boolean isAccepted(AcceptanceKind kind, Pool pool, String wave) {
        return facts.accepted(kind, pool, wave);
    }

    @Override
    public boolean isAnnounced(NoticeKind kind, String wave) {
        return facts.announced(kind, wave);
    }

    @Override
    public int users(Pool pool) {
        return Users.on(pool);
    }

    @Override
    public int legacyUsers() {
        return stage.copy().index().users().onLegacy();
    }

    @Override
    public boolean isLegacy(Pool pool) {
        return Users.isLegacy(pool);
    }

    @Override
    public HostState hostStateOf(Host host) {
        return facts.host(host).orElseGet(() -> {
            HostState created = FACTORY.createHostState();
            created.setHost(host);
            deployment().getHosts().add(created);
            return created;
        });
    }

    @Override
    public PoolState poolStateOf(Pool pool) {
        return facts.pool(pool).orElseGet(() -> {
            PoolState created = FACTORY.createPoolState();
            created.setPool(pool);
            deployment().getPools().add(created);
            return created;
        });
    }

    @Override
    public void backUp(BackupSubject subject, Pool pool) {
        if (!hasBackup(subject, pool)) {
            Backup created = FACTORY.createBackup();
            created.setSubject(subject);
            created.setPool(pool);
            deployment().getBackups().add(created);
        }
    }

    @Override
    public void accept(AcceptanceKind kind, Pool pool, String wave) {
        if (!isAccepted(kind, pool, wave)) {
            Acceptance created = FACTORY.createAcceptance();
            created.setKind(kind);
            created.setPool(pool);
            created.setWave(wave);
            deployment().getAcceptances().add(created);
        }
    }

    @Override
    public void announce(NoticeKind kind, String wave) {
        if (!isAnnounced(kind, wave)) {
            Notice created = FACTORY.createNotice();
            created.setKind(kind);
            created.setWave(wave);
            deployment().getNotices().add(created);
        }
    }

    @Override
    public <T extends EObject> T bring(T targetElement, EStructuralFeature... heldBack) {
        Set<EStructuralFeature> held = Set.of(heldBack);
        return bring(targetElement, (element, feature) -> held.contains(feature));
    }

    @Override
    public <T extends EObject> T bring(T targetElement, HeldBack heldBack) {
        T brought = stage.transplant().define(targetElement,
                heldBack.or((element, feature) -> NEVER_BROUGHT.contains(feature)));
        writeVersion(targetElement);
        targetElement.eAllContents().forEachRemaining(this::writeVersion);
        return brought;
    }

    /** The state's default version is that of the legacy topology, so what the target inherits is written out. */
    private void writeVersion(EObject targetElement) {
        if (targetElement instanceof Pool pool) {
            inState(pool).filter(copy -> copy.effectiveVersion() != pool.effectiveVersion())
                    .ifPresent(copy -> copy.setVersion(pool.effectiveVersion()));
        }
    }

    @Override
    public void fill(EObject targetElement, EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            stage.transplant().release(targetElement, feature);
        }
    }

    @Override
    public void remove(EObject element) {
        stage.copy().remove(element);
    }

    @Override
    public void publish() {
        deployment().setPublishedDigest(stage.nextPublication(stepId()));
    }

    @Override
    public void replicate() {
        deployment().setReplicatedDigest(deployment().getPublishedDigest());
    }
}
