// SPDX-License-Identifier: EPL-2.0
package org.passerelle.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

class BundlesResolveTest {

    @ParameterizedTest
    @ValueSource(strings = {"topology", "topology.edit", "dsl", "dsl.ide", "interchange", "notation", "rules", "merge",
        "powershell", "planning", "export", "app", "cli"})
    void everyBundleResolves(String part) {
        Bundle[] installed = FrameworkUtil.getBundle(BundlesResolveTest.class).getBundleContext().getBundles();

        assertThat(Arrays.stream(installed).filter(b -> b.getSymbolicName().equals("org.passerelle." + part)))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.getState()).isGreaterThanOrEqualTo(Bundle.RESOLVED));
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
