// SPDX-License-Identifier: EPL-2.0
package org.passerelle.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"topology", "topology.edit", "dsl", "dsl.ide", "interchange", "notation", "rules", "merge",
        "powershell", "planning", "export", "app", "cli"})
    void everyBundleStarts(String part) throws BundleException {
        Bundle[] installed = FrameworkUtil.getBundle(BundlesTest.class).getBundleContext().getBundles();

        List<Bundle> found = Arrays.stream(installed)
                .filter(bundle -> bundle.getSymbolicName().equals("org.passerelle." + part)).toList();
        assertThat(found).hasSize(1);

        found.getFirst().start();

        assertThat(found.getFirst().getState()).isEqualTo(Bundle.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.passerelle.org/topology/1.0", "http://www.passerelle.org/migration/1.0"})
    void theExtensionRegistryKnowsTheMetamodel(String uri) {
        assertThat(EPackage.Registry.INSTANCE.getEPackage(uri)).isNotNull();
    }

    @Test
    void runsInAFramework() {
        assertThat(FrameworkUtil.getBundle(EPackage.class)).isNotNull();
    }
}
