// SPDX-License-Identifier: EPL-2.0
package org.passerelle.codegen;

import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.impl.GenModelPackageImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Tells EMF, which runs without a workspace here, where the bundles lie. */
final class Projects {

    private static final String[] BUNDLES = {
        "org.passerelle.topology", "org.passerelle.topology.edit", "org.passerelle.dsl", "org.passerelle.dsl.ide"};

    private Projects() {
    }

    /** Maps {@code platform:/resource/<bundle>/} to the folders below {@code bundles} and registers the model formats. */
    static void register(Path bundles) {
        var extensions = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        extensions.put("ecore", new EcoreResourceFactoryImpl());
        extensions.put("genmodel", new EcoreResourceFactoryImpl());
        extensions.put("*", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackageImpl.init();
        GenModelPackage.eINSTANCE.eClass();
        for (String bundle : BUNDLES) {
            URI folder = URI.createFileURI(bundles.resolve(bundle) + "/");
            EcorePlugin.getPlatformResourceMap().put(bundle, folder);
        }
    }
}
