// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.dsl.tests.EditorFiles.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.Locations;
import org.passerelle.dsl.UnsavableModelException;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.values.Fqdn;

class ModelSaveTest {

    @TempDir
    Path folder;

    private EditorFiles files;

    @BeforeEach
    void openNothing() {
        files = new EditorFiles(folder);
    }

    private PasserelleResource open(String text) throws IOException {
        PasserelleResource resource = files.open("a.topo", text);
        assertThat(resource.getErrors()).isEmpty();
        return resource;
    }

    private String saved(PasserelleResource resource) throws IOException {
        resource.save(Map.of());
        String text = files.text("a.topo");
        assertThat(resource.text()).isEqualTo(text);
        assertThat(Texts.LANGUAGE.print(Texts.topology(text).root())).isEqualTo(Texts.LANGUAGE.print(resource.getContents().get(0)));
        assertThat(Files.list(folder)).as("nothing is left beside").hasSize(1);
        return text;
    }

    private static Site site(PasserelleResource resource) {
        return EditorFiles.topology(resource).getSites().get(0);
    }

    private static Pool pool(PasserelleResource resource) {
        return site(resource).getPools().get(0);
    }

    private static PoolMember member(Topology topology, String name) {
        Host host = TopologyFactory.eINSTANCE.createHost();
        host.setFqdn(new Fqdn(name));
        topology.getHosts().add(host);
        PoolMember member = TopologyFactory.eINSTANCE.createPoolMember();
        member.setHost(host);
        return member;
    }

    @Test
    void aModelThatDidNotChangeKeepsEveryByte() throws IOException {
        assertThat(saved(open(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void onlyTheTouchedWordChanges() throws IOException {
        PasserelleResource resource = open(TEXT);
        site(resource).setCity("Lyon");

        assertThat(saved(resource)).isEqualTo(TEXT.replace("\"Paris\"", "Lyon"));
    }

    @Test
    void savingTwiceChangesNothingMoreAndLaterChangesStartFromThere() throws IOException {
        PasserelleResource resource = open(TEXT);
        site(resource).setCity("Lyon");
        saved(resource);
        assertThat(saved(resource)).isEqualTo(TEXT.replace("\"Paris\"", "Lyon"));
        site(resource).getPools().remove(1);
        pool(resource).setDisplayName("P");

        assertThat(saved(resource)).isEqualTo(TEXT.replace("\"Paris\"", "Lyon").replace("    pool q.c.net // the second pool\n", "")
                .replace("enterprise {\n", "enterprise {\n      display-name P\n"));
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() throws IOException {
        String windows = '\uFEFF' + TEXT.replace("\n", "\r\n");
        PasserelleResource resource = open(windows);
        site(resource).setState("Île");
        EditorFiles.topology(resource).getHosts().get(1).setVirtual(true);

        String text = saved(resource);

        assertThat(text).startsWith("\uFEFF// The old").contains("// not Texas\r\n    state Île\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void elementsStayTheOnesTheyAreAndAreFoundAtTheirNewPlaces() throws IOException {
        PasserelleResource resource = open(TEXT);
        List<EObject> before = new ArrayList<>();
        resource.getAllContents().forEachRemaining(before::add);
        site(resource).setState("IDF");

        saved(resource);

        List<EObject> after = new ArrayList<>();
        resource.getAllContents().forEachRemaining(after::add);
        assertThat(after).usingElementComparator((left, right) -> left == right ? 0 : 1).containsExactlyElementsOf(before);
        EObject again = Texts.topology(resource.text()).root();
        for (EObject element : after) {
            EObject twin = again.eResource().getEObject(resource.getURIFragment(element));
            assertThat(Locations.of(element, null).orElseThrow().offset()).as(resource.getURIFragment(element))
                    .isEqualTo(Locations.of(twin, null).orElseThrow().offset());
        }
    }

    @Test
    void aMachineThatIsAddedBringsItsHost() throws IOException {
        PasserelleResource resource = open(TEXT);
        pool(resource).getMembers().add(member(EditorFiles.topology(resource), "a3.c.net"));
        assertThat(saved(resource)).contains("a3.c.net").contains("/* the second */", "// a1");

        pool(resource).getMembers().get(2).setStandby(true);
        assertThat(saved(resource).lines().filter(line -> line.contains("a3.c.net"))).hasSize(1);
    }

    @Test
    void aHostThatWasOnlyNamedGoesWithTheLastPlaceThatNamesIt() throws IOException {
        PasserelleResource resource = open(TEXT);
        EcoreUtil.delete(pool(resource).getMembers().get(1));

        assertThat(saved(resource)).doesNotContain("a2.c.net").contains("host a1.c.net { virtual } // a1");
        assertThat(saved(resource)).doesNotContain("a2.c.net");
    }

    @Test
    void aHostThatWasDeclaredStaysWhenNothingNamesIt() throws IOException {
        PasserelleResource resource = open(TEXT);
        EcoreUtil.delete(pool(resource).getMembers().get(0));

        assertThat(saved(resource)).contains("machines { a2.c.net /* the second */ }", "host a1.c.net { virtual } // a1");
    }

    @Test
    void aStoreThatWasOnlyNamedGoesWithItsServer() throws IOException {
        PasserelleResource resource = open(TEXT);
        ((FrontEnd) pool(resource).getRoles().get(0)).setUserStore(null);

        assertThat(saved(resource)).doesNotContain("sql1");
    }

    @Test
    void aRenamedHostIsRenamedWhereverItIsNamed() throws IOException {
        PasserelleResource resource = open(TEXT);
        Topology topology = EditorFiles.topology(resource);
        topology.getHosts().get(0).setFqdn(new Fqdn("b1.c.net"));
        pool(resource).getMembers().get(1).getHost().setFqdn(new Fqdn("b2.c.net"));

        assertThat(saved(resource)).isEqualTo(TEXT.replace("a1.c.net", "b1.c.net").replace("a2.c.net", "b2.c.net"));
    }

    @Test
    void aTextWithErrorsIsNotTouched() throws IOException {
        String broken = TEXT.replace("country FR", "country FR FR FR");
        PasserelleResource resource = files.open("a.topo", broken);
        site(resource).setCity("Lyon");

        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(UnsavableModelException.class)
                .hasMessageContaining("a.topo can't be saved from a model while its text has errors").hasMessageContaining("line 11");
        assertThat(files.text("a.topo")).isEqualTo(broken);
    }

    @Test
    void aNameThatLeadsNowhereSurvivesChangesElsewhere() throws IOException {
        String text = TEXT.replace("country FR", "country FR\n    federation route gone.c.net // soon");
        PasserelleResource resource = files.open("a.topo", text);
        assertThat(resource.getErrors()).hasSize(1);
        site(resource).setCity("Lyon");

        resource.save(Map.of());

        assertThat(files.text("a.topo")).isEqualTo(text.replace("\"Paris\"", "Lyon"));
        assertThat(resource.getErrors()).hasSize(1);
    }

    @Test
    void aModelThatNoTextCanSayIsRefusedAndTheFileStays() throws IOException {
        PasserelleResource resource = open(TEXT);
        pool(resource).getMembers().get(1).setHost(TopologyFactory.eINSTANCE.createHost());

        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(UnsavableModelException.class)
                .hasMessageStartingWith("the model can't be written as text");
        assertThat(files.text("a.topo")).isEqualTo(TEXT);
    }

    @Test
    void anElementThatLostItsNameIsStillReferredTo() throws IOException {
        PasserelleResource resource = open(TEXT);
        pool(resource).getMembers().get(1).getHost().setFqdn(null);

        assertThat(saved(resource)).contains("machines { a1.c.net, \"\" /* the second */ }");
        Pool read = pool(files.open("a.topo", files.text("a.topo")));
        assertThat(read.getMembers().get(1).getHost().getFqdn()).isNull();
    }

    @Test
    void whatOthersWroteMeanwhileIsNotWrittenOver() throws IOException {
        PasserelleResource resource = open(TEXT);
        site(resource).setCity("Lyon");
        String theirs = TEXT.replace("country FR", "country DE");
        Files.writeString(folder.resolve("a.topo"), theirs);

        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(UnsavableModelException.class)
                .hasMessageContaining("changed by others");
        assertThat(files.text("a.topo")).isEqualTo(theirs);

        resource.save(Map.of(PasserelleResource.OPTION_OVERWRITE, true));
        assertThat(files.text("a.topo")).isEqualTo(TEXT.replace("\"Paris\"", "Lyon"));
    }

    @Test
    void savingOnlyIfChangedWritesTheSame() throws IOException {
        PasserelleResource resource = open(TEXT);
        Map<String, String> options = Map.of(Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
        resource.save(options);
        assertThat(files.text("a.topo")).isEqualTo(TEXT);
        site(resource).setCity("Lyon");
        resource.save(options);

        assertThat(files.text("a.topo")).isEqualTo(TEXT.replace("\"Paris\"", "Lyon"));
    }

    @Test
    void aNewResourceIsPrintedAndCanBeEditedOn() throws IOException {
        PasserelleResource resource = (PasserelleResource) files.set.createResource(files.uri("a.topo"));
        Topology topology = TopologyFactory.eINSTANCE.createTopology();
        topology.setName("New");
        resource.getContents().add(topology);
        assertThat(saved(resource)).isEqualTo("topology New {\n}\n");
        topology.setName("Newer");

        assertThat(saved(resource)).isEqualTo("topology Newer {\n}\n");
    }
}
