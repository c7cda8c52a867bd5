// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.NetworkProtocol;
import org.passerelle.topology.ServicePort;
import org.passerelle.topology.TrustedApplication;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.Port;

/** Makes parts of roles. */
final class RoleParts {

    private static final int HTTPS = 443;
    private static final int FIRST_APPLICATION_PORT = 5070;

    private RoleParts() {
    }

    static Maker service(String stem) {
        return workshop -> RoleMaker.service(workshop.names().external(stem), HTTPS);
    }

    static EObject port(Workshop workshop) {
        ServicePort port = Workshop.MAKE.createServicePort();
        port.setProtocol(NetworkProtocol.TLS);
        port.setPort(new Port(HTTPS));
        return port;
    }

    /** An application on a port of its own. */
    static EObject application(Workshop workshop) {
        TrustedApplication application = Workshop.MAKE.createTrustedApplication();
        application.setName(workshop.name(Literals.TRUSTED_APPLICATION, "Application"));
        int port = ((TrustedApplications) workshop.container()).getApplications().stream().map(TrustedApplication::getPort)
                .filter(Port.class::isInstance).mapToInt(Port::number).max().orElse(FIRST_APPLICATION_PORT - 1) + 1;
        application.setPort(new Port(Math.min(port, 65535)));
        return application;
    }
}
