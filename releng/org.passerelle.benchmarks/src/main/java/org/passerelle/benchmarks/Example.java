// SPDX-License-Identifier: EPL-2.0
package org.passerelle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.passerelle.app.examples.VeryLargeExample;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

/** The very large example at one size, in memory and in a folder of its own, once as plain EMF documents. */
final class Example {

    private static final List<String> MIGRATION = List.of("legacy.topo", "target.topo", "proseware.migration");

    private static final Languages LANGUAGES = Languages.create();

    private final Map<String, EObject> models;
    private final Path folder;

    private Example(Map<String, EObject> models, Path folder) {
        this.models = models;
        this.folder = folder;
    }

    /** Makes the example and writes it, as text and as plain EMF documents. */
    static Example make(int size) throws IOException {
        Path folder = Files.createTempDirectory("passerelle-benchmark");
        Map<String, EObject> models = new LinkedHashMap<>(VeryLargeExample.make(size));
        models.keySet().retainAll(MIGRATION);
        Example example = new Example(models, folder);
        example.saveAsText();
        example.saveAsXmi();
        return example;
    }

    /** Loads the migration and, because it names them, its two topologies. */
    Migration loadText() {
        LoadedFile file = LANGUAGES.texts().load(folder.resolve(MIGRATION.get(2)));
        if (!file.isSound()) {
            throw new IllegalStateException(file.problems().get(0).toString());
        }
        return file.migration();
    }

    /** Loads the migration and its two topologies the way any EMF program does, with every reference resolved. */
    ResourceSet loadXmi() {
        ResourceSet resources = resourceSet();
        for (String name : models.keySet()) {
            resources.getResource(xmi(name), true);
        }
        EcoreUtil.resolveAll(resources);
        return resources;
    }

    private void saveAsText() throws IOException {
        for (Map.Entry<String, EObject> model : models.entrySet()) {
            Files.writeString(folder.resolve(model.getKey()), LANGUAGES.texts().print(model.getValue()));
        }
    }

    private void saveAsXmi() throws IOException {
        ResourceSet resources = resourceSet();
        for (Map.Entry<String, EObject> model : models.entrySet()) {
            resources.createResource(xmi(model.getKey())).getContents().add(model.getValue());
        }
        for (Resource resource : resources.getResources()) {
            resource.save(null);
        }
    }

    private URI xmi(String name) {
        return URI.createFileURI(folder.resolve(name + ".xmi").toString());
    }

    private static ResourceSet resourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(TopologyPackage.eNS_URI, TopologyPackage.eINSTANCE);
        resources.getPackageRegistry().put(MigrationPackage.eNS_URI, MigrationPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        return resources;
    }
}
