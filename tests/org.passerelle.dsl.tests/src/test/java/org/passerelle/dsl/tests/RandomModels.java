// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.Host;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/** Models whose features are set at random. Some elements share their name with others, or have none. */
final class RandomModels {

    private static final int DEEPEST = 6;
    private static final List<String> NUMBERED = List.of("", "a", "a~2", "~2", "A", "a~3");

    private final Random random;
    private final Values values;
    private final int percent;
    private final List<Fqdn> hostNames = new ArrayList<>();
    private final List<UncPath> paths = new ArrayList<>();

    /** @param percent how probable it is that a feature is set */
    RandomModels(long seed, int percent) {
        this.random = new Random(seed);
        this.values = new Values(random);
        this.percent = percent;
    }

    EObject topology() {
        EObject topology = tree(TopologyPackage.Literals.TOPOLOGY, 0);
        link(topology, List.of(topology));
        return topology;
    }

    EObject migration(EObject legacy, EObject target) {
        EObject migration = tree(MigrationPackage.Literals.MIGRATION, 0);
        migration.eSet(MigrationPackage.Literals.MIGRATION__LEGACY, file("legacy.topo", legacy));
        migration.eSet(MigrationPackage.Literals.MIGRATION__TARGET, file("target.topo", target));
        link(migration, List.of(legacy, target));
        return migration;
    }

    private EObject file(String path, EObject topology) {
        EObject file = tree(MigrationPackage.Literals.TOPOLOGY_FILE, 0);
        file.eSet(MigrationPackage.Literals.TOPOLOGY_FILE__IMPORT_URI, path);
        file.eSet(MigrationPackage.Literals.TOPOLOGY_FILE__TOPOLOGY, topology);
        return file;
    }

    private EObject tree(EClass type, int depth) {
        EObject element = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && chance()) {
                set(element, attribute);
            } else if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST && chance()) {
                contain(element, reference, depth);
            }
        }
        identify(element);
        return element;
    }

    private boolean chance() {
        return random.nextInt(100) < percent;
    }

    private void set(EObject element, EAttribute attribute) {
        if (attribute.isMany()) {
            many(element, attribute).add(values.of(attribute));
            many(element, attribute).add(values.of(attribute));
        } else if (percent == 100 && attribute.getDefaultValue() instanceof Boolean usual) {
            element.eSet(attribute, !usual);
        } else {
            element.eSet(attribute, values.of(attribute));
        }
    }

    private void contain(EObject element, EReference reference, int depth) {
        if (!reference.isMany()) {
            element.eSet(reference, tree(concrete(reference.getEReferenceType()), depth + 1));
            return;
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            many(element, reference).add(tree(concrete(reference.getEReferenceType()), depth + 1));
        }
    }

    private EClass concrete(EClass type) {
        List<EClass> candidates = TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> !one.isAbstract() && type.isSuperTypeOf(one)).toList();
        return candidates.isEmpty() ? type : candidates.get(random.nextInt(candidates.size()));
    }

    // Most of what can be referred to has a name that tells it apart.
    private void identify(EObject element) {
        switch (element) {
            case Host host -> {
                if (random.nextInt(6) == 0) {
                    nameByAddress(host);
                } else {
                    host.setFqdn(name());
                }
            }
            case Pool pool -> pool.setFqdn(name());
            case SipDomain domain -> domain.setName(name());
            case FileShare share -> share.setPath(path());
            case SqlServer server -> nameInstances(server);
            case NamedElement named -> {
                if (isTwin()) {
                    named.setName(random.nextInt(3) == 0 ? null : NUMBERED.get(random.nextInt(NUMBERED.size())));
                } else if (named.getName() == null) {
                    named.setName(NastyTexts.any(random));
                }
            }
            default -> {
                // nothing refers to it by name
            }
        }
    }

    private boolean isTwin() {
        return random.nextInt(5) == 0;
    }

    private Fqdn name() {
        if (isTwin() && !hostNames.isEmpty()) {
            String name = hostNames.get(random.nextInt(hostNames.size())).toString();
            return random.nextInt(4) == 0 ? null : new Fqdn(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT));
        }
        Fqdn name = values.fqdn();
        hostNames.add(name);
        return name;
    }

    private UncPath path() {
        if (isTwin() && !paths.isEmpty()) {
            UncPath path = paths.get(random.nextInt(paths.size()));
            return switch (random.nextInt(4)) {
                case 0 -> null;
                case 1 -> new UncPath(path + "~2");
                default -> path;
            };
        }
        UncPath path = values.unc();
        paths.add(path);
        return path;
    }

    private void nameByAddress(Host host) {
        NetworkInterface face = (NetworkInterface) EcoreUtil.create(TopologyPackage.Literals.NETWORK_INTERFACE);
        String network = random.nextBoolean() ? "10.1.1." : "2001:db8::";
        face.setAddress(new IpAddress(network + (isTwin() ? 9 : hostNames.size() % 250)));
        host.setFqdn(null);
        host.getInterfaces().add(0, face);
    }

    private void nameInstances(SqlServer server) {
        int serial = 0;
        for (SqlInstance instance : server.getInstances()) {
            if (isTwin()) {
                continue;
            }
            instance.setName(serial == 0 && random.nextBoolean() ? null : new SqlInstanceName("I" + serial));
            serial++;
            for (Store store : instance.getStores()) {
                store.setDatabaseName(instance.getStores().size() == 1 && random.nextBoolean() ? null : "db " + serial++);
            }
        }
    }

    private void link(EObject root, List<EObject> sources) {
        List<EObject> owners = new ArrayList<>();
        owners.add(root);
        root.eAllContents().forEachRemaining(owners::add);
        owners.forEach(owner -> linkHost(owner, sources));
        owners.stream().filter(Pool.class::isInstance).filter(pool -> random.nextInt(4) == 0)
                .forEach(pool -> standAlone((Pool) pool, sources.get(0)));
        for (EObject owner : owners) {
            for (EReference reference : owner.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isTransient() && !owner.eIsSet(reference) && chance()) {
                    link(owner, reference, sources);
                }
            }
        }
    }

    // Servers and gateways are known by their host: most stand on one of their own.
    private void linkHost(EObject owner, List<EObject> sources) {
        if (owner instanceof SqlServer || owner instanceof PstnGateway) {
            List<Object> hosts = many(sources.get(0), TopologyPackage.Literals.TOPOLOGY__HOSTS);
            Host host = (Host) EcoreUtil.create(TopologyPackage.Literals.HOST);
            if (isTwin() && !hosts.isEmpty()) {
                host = random.nextInt(4) == 0 ? null : (Host) hosts.get(random.nextInt(hosts.size()));
            } else {
                identify(host);
                hosts.add(host);
            }
            owner.eSet(owner.eClass().getEStructuralFeature("host"), host);
        }
    }

    // A pool of one computer that has the pool's name, and perhaps something of its own to say.
    private void standAlone(Pool pool, EObject topology) {
        Host host = (Host) EcoreUtil.create(TopologyPackage.Literals.HOST);
        host.setFqdn(pool.getFqdn());
        host.setVirtual(random.nextBoolean());
        many(topology, TopologyPackage.Literals.TOPOLOGY__HOSTS).add(host);
        PoolMember member = (PoolMember) EcoreUtil.create(TopologyPackage.Literals.POOL_MEMBER);
        member.setHost(host);
        member.setStandby(random.nextInt(3) == 0);
        pool.getMembers().clear();
        pool.getMembers().add(member);
        pool.setSingleComputer(random.nextInt(3) > 0);
    }

    private void link(EObject owner, EReference reference, List<EObject> sources) {
        boolean left = List.of("from", "route").contains(reference.getName()) || reference == MigrationPackage.Literals.WAVE_SLICE__POOL
                || reference == MigrationPackage.Literals.MIGRATION_OPTIONS__LEGACY_ADMIN_COMPUTER;
        List<EObject> candidates = candidates(sources.get(left ? 0 : sources.size() - 1), reference);
        if (candidates.isEmpty()) {
            return;
        }
        if (reference.isMany()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                many(owner, reference).add(candidates.get(random.nextInt(candidates.size())));
            }
        } else {
            owner.eSet(reference, candidates.get(random.nextInt(candidates.size())));
        }
    }

    private static List<EObject> candidates(EObject source, EReference reference) {
        List<EObject> candidates = new ArrayList<>();
        for (Iterator<EObject> all = source.eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (reference.getEReferenceType().isInstance(candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> many(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}
