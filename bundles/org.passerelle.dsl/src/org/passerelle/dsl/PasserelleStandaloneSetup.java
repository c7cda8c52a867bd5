// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import com.google.inject.Injector;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

/** Sets the language up in plain Java. It may be called any number of times. */
public class PasserelleStandaloneSetup extends PasserelleStandaloneSetupGenerated {

    /** Registers the language with EMF, for programs that read its files through resource sets of their own. */
    public static void doSetup() {
        new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // The grammar names both metamodels by their address; touching them makes them known.
        TopologyPackage.eINSTANCE.eClass();
        MigrationPackage.eINSTANCE.eClass();
        return super.createInjectorAndDoEMFRegistration();
    }
}
