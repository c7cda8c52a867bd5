// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.passerelle.dsl.PasserelleStandaloneSetup;

/**
 * Makes resources for the files of the language where EMF asks for a factory by name, such as the extension point
 * {@code org.eclipse.emf.ecore.extension_parser} does. The language is set up when the first resource is made, once for
 * all factories.
 */
public final class PasserelleResourceFactory implements Resource.Factory {

    /** Sets the language up when it is touched first. */
    private static final class Language {
        private static final Injector INJECTOR = new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** A factory; any number of them may be made. */
    public PasserelleResourceFactory() {
        // the language is shared
    }

    @Override
    public Resource createResource(URI uri) {
        return Language.INJECTOR.getInstance(IResourceFactory.class).createResource(uri);
    }
}
