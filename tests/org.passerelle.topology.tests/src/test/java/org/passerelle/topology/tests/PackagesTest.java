// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

class PackagesTest {

    @Test
    void bothPackagesKnowTheirNamespace() {
        assertThat(TopologyPackage.eINSTANCE.getNsURI()).isEqualTo("http://www.passerelle.org/topology/1.0");
        assertThat(MigrationPackage.eINSTANCE.getNsURI()).isEqualTo("http://www.passerelle.org/migration/1.0");
    }
}
