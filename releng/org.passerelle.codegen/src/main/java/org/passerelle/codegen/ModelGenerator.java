// SPDX-License-Identifier: EPL-2.0
package org.passerelle.codegen;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Generates model and item provider code for every {@code .genmodel} of the metamodel bundle. */
final class ModelGenerator {

    private static final List<String> GENMODELS = List.of("topology.genmodel", "migration.genmodel");
    private static final String BUNDLE = "org.passerelle.topology";

    private final Path bundles;

    ModelGenerator(Path bundles) {
        this.bundles = bundles;
    }

    void run() {
        Projects.register(bundles);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        for (String name : GENMODELS) {
            URI uri = URI.createPlatformResourceURI(BUNDLE + "/model/" + name, true);
            GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
            model.reconcile();
            generate(model);
        }
    }

    private static void generate(GenModel model) {
        check(model.diagnose());
        model.setCanGenerate(true);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        Generator generator = new Generator();
        generator.setInput(model);
        BasicMonitor silent = new BasicMonitor();
        check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, silent));
        check(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, silent));
    }

    private static void check(Diagnostic result) {
        if (result.getSeverity() == Diagnostic.ERROR) {
            StringBuilder text = new StringBuilder(result.getMessage());
            result.getChildren().forEach(child -> text.append("\n  ").append(child.getMessage()));
            throw new IllegalStateException(text.toString(), result.getException());
        }
    }
}
