// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class PasserelleRuntimeModule extends AbstractPasserelleRuntimeModule {
}
