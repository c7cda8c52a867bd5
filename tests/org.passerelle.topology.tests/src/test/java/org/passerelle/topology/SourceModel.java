// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The metamodel as it is written, with the documentation that the generated code leaves out. */
final class SourceModel {

    private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";

    private SourceModel() {
    }

    static List<EPackage> packages() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        Path folder = repository().resolve("bundles/org.passerelle.topology/model");
        return List.of("topology.ecore", "migration.ecore").stream().map(name -> (EPackage) resources
                .getResource(URI.createFileURI(folder.resolve(name).toString()), true).getContents().get(0)).toList();
    }

    static String documentation(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation(GENMODEL);
        return annotation == null ? null : annotation.getDetails().get("documentation");
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
