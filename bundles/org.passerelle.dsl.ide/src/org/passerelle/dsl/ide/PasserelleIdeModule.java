// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide;


/**
 * Use this class to register ide components.
 */
public class PasserelleIdeModule extends AbstractPasserelleIdeModule {
}
