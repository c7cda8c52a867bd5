// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.merge.LegacyMerge;
import org.passerelle.topology.BackCompatSite;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.derived.NamePaths;

/** Topologies with anything in them that the metamodel allows, sensible or not, with names that often meet. */
final class RandomTopologies {

    private static final EPackage PACKAGE = TopologyPackage.eINSTANCE;
    private static final int DEPTH = 4;
    private static final int NAMES = 12;

    private final Random random;
    private final List<EObject> made = new ArrayList<>();

    private RandomTopologies(long seed) {
        this.random = new Random(seed);
    }

    /** Random topologies of a version; a seed stands for a topology, so that a failure can be repeated. */
    static Arbitrary<Topology> of(ProductVersion version) {
        return Arbitraries.longs().map(seed -> make(version, seed));
    }

    static Topology make(ProductVersion version, long seed) {
        RandomTopologies maker = new RandomTopologies(seed);
        Topology topology = (Topology) maker.element(TopologyPackage.Literals.TOPOLOGY, 0);
        topology.setProduct(version);
        topology.setName(version == ProductVersion.OCS_2007_R2 ? "Old" : "New");
        topology.getSites().stream().filter(BackCompatSite.class::isInstance).forEach(site -> site.setName(LegacyMerge.SITE_NAME));
        maker.made.forEach(maker::refer);
        return topology;
    }

    /** Whether every element has a name path without a number; the order of twins decides which is which. */
    static boolean hasNoTwins(Topology topology) {
        NamePaths paths = NamePaths.of(topology);
        List<EObject> all = new ArrayList<>();
        topology.eAllContents().forEachRemaining(all::add);
        return all.stream().noneMatch(element -> paths.path(element).orElseThrow().contains("~"));
    }

    private EObject element(EClass type, int depth) {
        EObject element = EcoreUtil.create(type);
        made.add(element);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isDerived() && !attribute.isTransient() && attribute.isChangeable()) {
                fill(element, attribute);
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            int number = depth >= DEPTH ? 0 : random.nextInt(reference.isMany() ? 3 : 2);
            for (int i = 0; i < number; i++) {
                add(element, reference, element(concrete(reference.getEReferenceType()), depth + 1));
            }
        }
        return element;
    }

    private void fill(EObject element, EAttribute attribute) {
        boolean name = attribute.getName().equals("name") || attribute.getName().equals("fqdn");
        if (!name && random.nextInt(3) == 0) {
            return;
        }
        boolean own = element instanceof Pool && name && random.nextInt(4) > 0;
        Object value = own ? value(attribute.getEAttributeType(), random.nextInt(1_000_000))
                : value(attribute.getEAttributeType(), random.nextInt(NAMES));
        if (attribute.isMany()) {
            add(element, attribute, value);
        } else {
            element.eSet(attribute, value);
        }
    }

    private Object value(EDataType type, int number) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(number % literals.getELiterals().size()).getInstance();
        }
        String text = switch (type.getName()) {
            case "EString" -> "Bürö " + number + "'s <b>`$x`</b>";
            case "EInt" -> Integer.toString(number);
            case "EBoolean" -> Boolean.toString(number % 2 == 0);
            case "Fqdn" -> "host" + number + ".contoso.com";
            case "SipUri" -> "sip:o'user" + number + "@contoso.com";
            case "UncPath" -> "\\\\server" + number + ".contoso.com\\share";
            case "SqlInstanceName" -> "INST" + number;
            case "Port" -> Integer.toString(5000 + number % 1000);
            case "IpAddress" -> "10.0.0." + number % 250;
            case "PhoneNumber" -> "+1425555" + (1000 + number % 1000);
            case "PhonePattern" -> "^\\+1" + number;
            case "WebUrl" -> "https://web" + number + ".contoso.com";
            default -> throw new IllegalStateException("no value for " + type.getName());
        };
        return EcoreUtil.createFromString(type, text);
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean plain = !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && !reference.isTransient() && reference.isChangeable();
            List<EObject> fitting = plain ? made.stream().filter(reference.getEReferenceType()::isInstance).toList() : List.of();
            if (!fitting.isEmpty() && random.nextInt(4) > 0) {
                int number = reference.isMany() ? random.nextInt(3) : 1;
                for (int i = 0; i < number; i++) {
                    add(element, reference, fitting.get(random.nextInt(fitting.size())));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private EClass concrete(EClass type) {
        List<EClass> choices = PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(choice -> !choice.isAbstract() && type.isSuperTypeOf(choice)).toList();
        return choices.get(random.nextInt(choices.size()));
    }
}
