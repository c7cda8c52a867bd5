// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius;

import org.eclipse.core.runtime.Platform;

/**
 * Registers the viewpoint. Sirius makes an instance of this class when it starts; the registry is called by name, so
 * that this bundle is built, tested and installed without Sirius, too.
 */
public final class ViewpointRegistration {

    /** Where the viewpoint is described: bundle and path in it. */
    public static final String DESCRIPTION = "org.passerelle.sirius/description/passerelle.odesign";

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /**
     * Registers the viewpoint.
     *
     * @throws ReflectiveOperationException if this version of Sirius has no such registry; the platform reports it
     */
    public ViewpointRegistration() throws ReflectiveOperationException {
        Class<?> type = Platform.getBundle(SIRIUS).loadClass(REGISTRY);
        Object registry = type.getMethod("getInstance").invoke(null);
        type.getMethod("registerFromPlugin", String.class).invoke(registry, DESCRIPTION);
    }
}
