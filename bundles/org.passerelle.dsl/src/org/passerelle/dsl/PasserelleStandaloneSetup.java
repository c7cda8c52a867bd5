// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class PasserelleStandaloneSetup extends PasserelleStandaloneSetupGenerated {

	public static void doSetup() {
		new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
