// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.ETypedElement;
import org.passerelle.dsl.Languages;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;

/** Models to call services on, and stand-ins for the views of Sirius that have the features which services read. */
final class Models {

    private static final EClass VIEW = view();

    private Models() {
    }

    /** A topology among the examples. */
    static Topology topology(String example) {
        return Languages.create().texts().load(Bundles.example(example)).topology();
    }

    /** The example of a whole migration. */
    static Migration woodgrove() {
        return Languages.create().texts().load(Bundles.example("woodgrove/woodgrove.migration")).migration();
    }

    /** A pool by the first part of its name. */
    static Pool pool(Topology topology, String name) {
        return topology.getSites().stream().flatMap(site -> site.getPools().stream())
                .filter(pool -> pool.getFqdn().hostName().equals(name)).findFirst().orElseThrow();
    }

    /** A diagram of an element with some layers on. */
    static EObject diagram(EObject element, String... layers) {
        EObject diagram = of(element);
        for (String layer : layers) {
            EObject one = of(null);
            one.eSet(VIEW.getEStructuralFeature("name"), layer);
            list(diagram).add(one);
        }
        return diagram;
    }

    /** An edge between views of two elements. */
    static EObject edge(EObject source, EObject target) {
        EObject edge = of(source);
        edge.eSet(VIEW.getEStructuralFeature("sourceNode"), of(source));
        edge.eSet(VIEW.getEStructuralFeature("targetNode"), of(target));
        return edge;
    }

    private static EObject of(EObject element) {
        EObject view = VIEW.getEPackage().getEFactoryInstance().create(VIEW);
        view.eSet(VIEW.getEStructuralFeature("target"), element);
        return view;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject diagram) {
        return (List<EObject>) diagram.eGet(VIEW.getEStructuralFeature("activatedLayers"));
    }

    private static EClass view() {
        EClass view = EcoreFactory.eINSTANCE.createEClass();
        view.setName("View");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        view.getEStructuralFeatures().add(name);
        for (String reference : List.of("target", "sourceNode", "targetNode", "activatedLayers")) {
            EReference feature = EcoreFactory.eINSTANCE.createEReference();
            feature.setName(reference);
            feature.setEType(EcorePackage.Literals.EOBJECT);
            feature.setUpperBound(reference.equals("activatedLayers") ? ETypedElement.UNBOUNDED_MULTIPLICITY : 1);
            view.getEStructuralFeatures().add(feature);
        }
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        views.getEClassifiers().add(view);
        return view;
    }
}
