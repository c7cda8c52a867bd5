// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import com.google.inject.Injector;

/** The language as a whole: where programs without a workbench get its services. */
public final class Languages {

    private final Injector injector;

    private Languages(Injector injector) {
        this.injector = injector;
    }

    /** A language of its own; cheap enough for one a program, and independent of every other. */
    public static Languages create() {
        return new Languages(new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Reading, printing, formatting and editing of topologies and migrations. */
    public TopologyTexts texts() {
        return injector.getInstance(TopologyTexts.class);
    }
}
