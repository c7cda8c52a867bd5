// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.dsl.tests.EditorFiles.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.resource.PasserelleResource;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

/** What editing domains ask of a resource: all changes of the model happen while it is loaded or where a person makes them. */
class ModelTransactionTest {

    @TempDir
    Path folder;

    private EditorFiles files;
    private final List<Notification> changes = new ArrayList<>();

    /** Notes every change of a model, as an editing domain would refuse it outside of a transaction. */
    private final EContentAdapter watcher = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (change.getNotifier() instanceof EObject changed && !change.isTouch()) {
                Resource at = changed.eResource();
                if (!(at instanceof Resource.Internal resource) || !resource.isLoading()) {
                    changes.add(change);
                }
            }
        }
    };

    @BeforeEach
    void watch() {
        files = new EditorFiles(folder);
        files.set.eAdapters().add(watcher);
    }

    private PasserelleResource migration() throws IOException {
        files.open("legacy.topo", Texts.resource("legacy.topo"));
        files.open("target.topo", Texts.resource("target.topo"));
        PasserelleResource resource = files.open("contoso.migration", Texts.resource("contoso.migration"));
        assertThat(resource.getErrors()).isEmpty();
        return resource;
    }

    @Test
    void aModelIsCompleteOnceItIsLoaded() throws IOException {
        PasserelleResource resource = migration();

        EcoreUtil.resolveAll(files.set);
        resource.getAllContents().forEachRemaining(one -> resource.getEObject(resource.getURIFragment(one)));
        Texts.LANGUAGE.print(resource.getContents().get(0));

        assertThat(changes).isEmpty();
        assertThat(EcoreUtil.ProxyCrossReferencer.find(files.set)).isEmpty();
    }

    @Test
    void savingChangesNoModel() throws IOException {
        PasserelleResource migration = migration();
        PasserelleResource legacy = files.open("legacy.topo");
        EditorFiles.migration(migration).getWaves().get(0).setName("First");
        EditorFiles.topology(legacy).setName("Old");
        changes.clear();

        legacy.save(Map.of());
        migration.save(Map.of());

        assertThat(changes).isEmpty();
        assertThat(files.text("legacy.topo")).contains("topology Old ");
        assertThat(files.text("contoso.migration")).contains("wave First ");
    }

    @Test
    void undoGivesTheOriginalBytesAndRedoTheChangedOnes() throws IOException {
        PasserelleResource resource = files.open("a.topo", TEXT);
        ChangeRecorder recorder = new ChangeRecorder(files.set);
        Site site = EditorFiles.topology(resource).getSites().get(0);
        site.setCity("Lyon");
        EcoreUtil.delete(site.getPools().get(0), true);
        ChangeDescription change = recorder.endRecording();

        change.applyAndReverse();
        resource.save(Map.of());
        assertThat(files.text("a.topo")).isEqualTo(TEXT);

        change.applyAndReverse();
        resource.save(Map.of());
        assertThat(files.text("a.topo")).contains("city Lyon").doesNotContain("p.c.net");
    }

    @Test
    void undoAfterASaveBringsBackWhatTheModelSaid() throws IOException {
        PasserelleResource resource = files.open("a.topo", TEXT);
        String before = Dump.of(resource.getContents().get(0));
        ChangeRecorder recorder = new ChangeRecorder(files.set);
        EcoreUtil.delete(EditorFiles.topology(resource).getSites().get(0).getPools().get(0), true);
        ChangeDescription change = recorder.endRecording();
        resource.save(Map.of());

        change.apply();
        resource.save(Map.of());

        assertThat(Dump.of(Texts.topology(files.text("a.topo")).root())).isEqualTo(before);
        assertThat(files.text("a.topo")).contains("// the second pool", "// not Texas", "// the end");
    }

    @Test
    void aRenameInATopologyReachesTheMigrationThatNamesIt() throws IOException {
        PasserelleResource migration = migration();
        var move = EditorFiles.migration(migration).getCorrespondences().get(0);
        String old = move.getFrom().getFqdn().toString();
        String text = files.text("contoso.migration");
        move.getFrom().setFqdn(new Fqdn("renamed.contoso.net"));

        files.open("legacy.topo").save(Map.of());
        migration.save(Map.of());

        assertThat(files.text("contoso.migration")).isEqualTo(text.replace(old, "renamed.contoso.net"));
        EditorFiles again = new EditorFiles(folder);
        assertThat(again.open("contoso.migration").getErrors()).isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void manyChangesAndSavesInARowSayWhatTheModelSays(@ForAll long seed) throws IOException {
        Path own = Files.createTempDirectory("saves");
        try {
            EditorFiles one = new EditorFiles(own);
            String text = Texts.LANGUAGE.print(new RandomModels(seed, 25).topology()).replace("\n", " // c\n");
            PasserelleResource resource = one.open("a.topo", text);
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                Topology root = EditorFiles.topology(resource);
                ChangeRecorder recorder = new ChangeRecorder(root);
                RandomEditTest.change(random).accept(root);
                ChangeDescription change = recorder.endRecording();
                if (random.nextBoolean()) {
                    String before = one.text("a.topo");
                    change.applyAndReverse();
                    resource.save(Map.of());
                    assertThat(one.text("a.topo")).isEqualTo(before);
                    change.applyAndReverse();
                }
                resource.save(Map.of());
                assertThat(Dump.of(Texts.topology(one.text("a.topo")).root())).isEqualTo(Dump.of(root));
            }
        } finally {
            Files.delete(own.resolve("a.topo"));
            Files.delete(own);
        }
    }
}
