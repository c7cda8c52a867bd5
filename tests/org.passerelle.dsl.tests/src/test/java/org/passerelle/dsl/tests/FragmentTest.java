// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.resource.FragmentSnapshot;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;

class FragmentTest {

    @TempDir
    Path folder;

    private EditorFiles files;

    @BeforeEach
    void openNothing() {
        files = new EditorFiles(folder);
    }

    private static List<String> fragments(Resource resource) {
        List<String> fragments = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            String fragment = resource.getURIFragment(element);
            assertThat(resource.getEObject(fragment)).isSameAs(element);
            fragments.add(fragment);
        }
        return fragments;
    }

    @Test
    void everyElementHasAFragmentOfItsOwnThatIsMadeOfNames() throws IOException {
        List<String> fragments = fragments(files.open("legacy.topo", Texts.resource("legacy.topo")));

        assertThat(fragments).doesNotHaveDuplicates().noneMatch(one -> one.contains("//@"));
    }

    @Test
    void textThatIsInsertedAboveMovesNoFragment() throws IOException {
        String text = Texts.resource("legacy.topo");
        List<String> before = fragments(files.open("legacy.topo", text));
        int body = text.indexOf('{') + 1;
        String longer = "// more\n" + text.substring(0, body)
                + "\n  site Aaa {\n    pool aaa.contoso.net {\n      machines { bbb.contoso.net }\n    }\n  }\n" + text.substring(body);

        List<String> after = fragments(files.open("b.topo", longer));

        assertThat(after).containsAll(before).contains("pool:aaa.contoso.net", "site:Aaa", "host:bbb.contoso.net");
    }

    @Test
    void readingAgainGivesTheSameFragments() throws IOException {
        PasserelleResource resource = files.open("legacy.topo", Texts.resource("legacy.topo"));
        List<String> before = fragments(resource);

        resource.unload();
        resource.load(Map.of());
        assertThat(fragments(resource)).containsExactlyElementsOf(before);

        resource.reparse("// one more\n" + resource.text());
        assertThat(fragments(resource)).containsExactlyElementsOf(before);

        resource.update(0, 0, "// and one\n");
        assertThat(fragments(resource)).containsExactlyElementsOf(before);
    }

    @Test
    void whatRefersToAnElementFindsItsFollowerAfterReadingAgain() throws IOException {
        PasserelleResource resource = files.open("a.topo", EditorFiles.TEXT);
        Pool pool = EditorFiles.topology(resource).getSites().get(0).getPools().get(0);
        Files.writeString(folder.resolve("a.topo"), EditorFiles.TEXT.replace("  /* one", "  site Aa {\n    pool a.c.net\n  }\n  /* one"));

        resource.unload();
        assertThat(EcoreUtil.getURI(pool).fragment()).isEqualTo("pool:p.c.net");
        Pool follower = (Pool) EcoreUtil.resolve(pool, files.set);

        assertThat(follower.eIsProxy()).isFalse();
        assertThat(follower.getFqdn()).isEqualTo(new Fqdn("p.c.net"));
    }

    @Test
    void aMigrationFindsItsTopologyAfterThatWasReadAgain() throws IOException {
        files.open("legacy.topo", Texts.resource("legacy.topo"));
        files.open("target.topo", Texts.resource("target.topo"));
        PasserelleResource migration = files.open("contoso.migration", Texts.resource("contoso.migration"));
        PasserelleResource legacy = files.open("legacy.topo");

        legacy.reparse("// more\n" + legacy.text());

        var move = EditorFiles.migration(migration).getCorrespondences().get(0);
        assertThat(move.getFrom().eResource()).isSameAs(legacy);
        assertThat(EditorFiles.migration(migration).legacyTopology()).isSameAs(EditorFiles.topology(legacy));
        migration.save(Map.of());
        assertThat(files.text("contoso.migration")).isEqualTo(Texts.resource("contoso.migration"));
    }

    @Test
    void aRenameTellsWhichFragmentsItChanges() throws IOException {
        PasserelleResource resource = files.open("a.topo", EditorFiles.TEXT);
        Topology topology = EditorFiles.topology(resource);
        FragmentSnapshot before = FragmentSnapshot.of(topology);
        topology.getSites().get(0).getPools().get(0).setFqdn(new Fqdn("new.c.net"));

        Map<String, String> changed = before.changed();

        assertThat(changed).containsEntry("pool:p.c.net", "pool:new.c.net")
                .containsEntry("pool:p.c.net/frontEnd", "pool:new.c.net/frontEnd");
        assertThat(changed.keySet()).allMatch(fragment -> fragment.startsWith("pool:p.c.net"));
        changed.values().forEach(fragment -> assertThat(resource.getEObject(fragment)).isNotNull());
    }

    @Test
    void nothingIsRenamedWhereElementsComeAndGo() throws IOException {
        PasserelleResource resource = files.open("a.topo", EditorFiles.TEXT);
        Topology topology = EditorFiles.topology(resource);
        FragmentSnapshot before = FragmentSnapshot.of(topology);
        topology.getSites().get(0).getPools().remove(1);
        Host host = TopologyFactory.eINSTANCE.createHost();
        host.setFqdn(new Fqdn("a.c.net"));
        topology.getHosts().add(0, host);

        assertThat(before.changed()).isEmpty();
    }
}
