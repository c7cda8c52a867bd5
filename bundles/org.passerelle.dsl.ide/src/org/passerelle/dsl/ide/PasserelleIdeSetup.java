// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.passerelle.dsl.PasserelleRuntimeModule;
import org.passerelle.dsl.PasserelleStandaloneSetup;

/** Sets the language up for editors in plain Java, such as a language server. */
public class PasserelleIdeSetup extends PasserelleStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new PasserelleRuntimeModule(), new PasserelleIdeModule()));
    }
}
