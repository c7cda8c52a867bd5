// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.dsl.resource.PasserelleResourceFactory;
import org.passerelle.migration.Migration;

class ResourceFactoryTest {

    @TempDir
    Path folder;

    @Test
    void factoriesAreMadeByNameAndAnyNumberOfTimes() throws ReflectiveOperationException {
        for (int i = 0; i < 2; i++) {
            Resource.Factory factory = (Resource.Factory) Class.forName("org.passerelle.dsl.resource.PasserelleResourceFactory")
                    .getConstructor().newInstance();

            assertThat(factory.createResource(URI.createURI("platform:/resource/p/a.topo"))).isInstanceOf(PasserelleResource.class);
        }
    }

    @Test
    void aMigrationInAWorkspaceFindsItsTopologiesThereAndIsSavedThere() throws IOException {
        EcorePlugin.getPlatformResourceMap().put("my project", URI.createFileURI(folder + "/"));
        try {
            Resource resource = migration(URI.createPlatformResourceURI("/my project/sub/contoso.migration", true));

            assertThat(((Migration) resource.getContents().get(0)).legacyTopology().eResource().getURI())
                    .isEqualTo(URI.createPlatformResourceURI("/my project/sub/legacy.topo", true));
            ((Migration) resource.getContents().get(0)).setName("Other");
            resource.save(Map.of());
            assertThat(folder.resolve("sub/contoso.migration")).content().contains("migration Other ");
            assertThat(folder.resolve("sub")).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
        } finally {
            EcorePlugin.getPlatformResourceMap().remove("my project");
        }
    }

    @Test
    void aMigrationInAFolderFindsItsTopologiesThere() throws IOException {
        URI uri = URI.createFileURI(folder.resolve("sub/contoso.migration").toString());

        Resource resource = migration(uri);

        assertThat(((Migration) resource.getContents().get(0)).targetTopology().eResource().getURI())
                .isEqualTo(uri.trimSegments(1).appendSegment("target.topo"));
    }

    private Resource migration(URI uri) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        for (String name : new String[] {"legacy.topo", "target.topo", "contoso.migration"}) {
            Files.writeString(folder.resolve("sub").resolve(name), Texts.resource(name));
        }
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().putAll(
                Map.of("topo", new PasserelleResourceFactory(), "migration", new PasserelleResourceFactory()));
        Resource resource = set.getResource(uri, true);
        assertThat(resource.getErrors()).isEmpty();
        return resource;
    }
}
