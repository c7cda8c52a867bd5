// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

/**
 * The documentation of the metamodel. The generated classes don't carry it, so it is read once from the files that they
 * are generated from, which lie beside them.
 */
public final class MetamodelDocs {

    private final Map<String, String> texts = new HashMap<>();

    /** Reads the documentation. */
    public MetamodelDocs() {
        read(TopologyPackage.eINSTANCE, "topology.ecore");
        read(MigrationPackage.eINSTANCE, "migration.ecore");
    }

    private void read(EPackage known, String file) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("metamodel:/" + file));
        try (InputStream in = TopologyPackage.class.getResourceAsStream("/model/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no model/" + file + " beside the metamodel");
            }
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeIterator<EObject> all = resource.getAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof ENamedElement element && isDocumented(element)) {
                String text = EcoreUtil.getDocumentation((EModelElement) element);
                if (text != null) {
                    texts.put(known.getNsURI() + '#' + path(element), text);
                }
            }
        }
    }

    private static boolean isDocumented(ENamedElement element) {
        return element instanceof EClassifier || element instanceof EStructuralFeature;
    }

    private static String path(ENamedElement element) {
        return element instanceof EStructuralFeature feature
                ? ((ENamedElement) feature.eContainer()).getName() + '/' + feature.getName() : element.getName();
    }

    /**
     * @param element a class, feature, enumeration or choice of the metamodel; may be null
     * @return what its documentation says in English; that of its enumeration for a choice; empty where there is none
     */
    public String of(ENamedElement element) {
        if (element == null) {
            return "";
        }
        ENamedElement documented = element instanceof EEnumLiteral literal ? literal.getEEnum() : element;
        EClass owner = documented instanceof EStructuralFeature feature ? feature.getEContainingClass() : null;
        EPackage home = owner != null ? owner.getEPackage() : ((EClassifier) documented).getEPackage();
        return texts.getOrDefault(home.getNsURI() + '#' + path(documented), "");
    }
}
