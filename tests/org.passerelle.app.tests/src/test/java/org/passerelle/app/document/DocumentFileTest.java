// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.app.document.Desk.TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.UserError;
import org.passerelle.topology.Site;

class DocumentFileTest {

    @TempDir
    Path folder;

    private Desk desk;
    private EditSession session;
    private Document document;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        session = desk.open("text");
        document = session.document();
    }

    private void writeByOthers(String text) throws IOException {
        Files.writeString(folder.resolve("a.topo"), text);
    }

    @Test
    void savingWritesTheTextAndLeavesNothingBeside() throws IOException {
        session.replace(0, 0, "// é\r\n");
        Desk.Follower follower = new Desk.Follower(document);
        session.save();

        assertThat(desk.onDisk("a.topo")).isEqualTo("// é\r\n" + TEXT);
        assertThat(document.isDirty()).isFalse();
        assertThat(follower.news).containsExactly("saved");
        assertThat(desk.kept()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString())).containsExactlyInAnyOrder("a.topo", "kept");
        }
    }

    @Test
    void undoGoesBackBehindASave() throws IOException {
        session.replace(0, 0, "// more\n");
        session.save();
        session.undo();

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void aTextThatDoesNotParseIsOpenedAndSaved() throws IOException {
        EditSession broken = desk.open("b.topo", "topology {{{ \" \\", "text");
        broken.replace(0, 0, "}");
        broken.save();

        assertThat(desk.onDisk("b.topo")).isEqualTo("}topology {{{ \" \\");
        assertThat(broken.document().<Boolean>look(file -> file.isSound())).isFalse();
    }

    @Test
    void aFileThatIsNotThereYetIsMadeByTheFirstSave() throws IOException {
        EditSession fresh = desk.documents.open(folder.resolve("sub/new.topo"), "text");
        assertThat(fresh.document().isDirty()).isFalse();
        fresh.replace(0, 0, "topology New {\n}\n");
        fresh.save();

        assertThat(desk.onDisk("sub/new.topo")).isEqualTo("topology New {\n}\n");
    }

    @Test
    void aFileInAnotherEncodingIsShownAndBecomesUtf8WhenItIsSaved() throws IOException {
        Files.write(folder.resolve("l.topo"), "topology É {\n}\n".getBytes(StandardCharsets.ISO_8859_1));
        EditSession latin = desk.documents.open(folder.resolve("l.topo"), "text");
        assertThat(latin.document().text()).isEqualTo("topology É {\n}\n");
        assertThat(latin.document().isDirty()).isTrue();
        latin.save();

        assertThat(desk.onDisk("l.topo")).isEqualTo("topology É {\n}\n");
        assertThat(latin.document().isDirty()).isFalse();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndStays() throws IOException {
        Files.writeString(folder.resolve("m.topo"), "\uFEFFtopology M {\n}\n");
        EditSession marked = desk.documents.open(folder.resolve("m.topo"), "text");
        assertThat(marked.document().text()).isEqualTo("topology M {\n}\n");
        assertThat(marked.document().isDirty()).isFalse();
        marked.replace(9, 1, "N");
        marked.save();

        assertThat(desk.onDisk("m.topo")).isEqualTo("\uFEFFtopology N {\n}\n");
        assertThat(marked.document().isDirty()).isFalse();
    }

    @Test
    void whatOthersWroteIsNoticedAndNotWrittenOver() throws IOException {
        Desk.Follower follower = new Desk.Follower(document);
        session.replace(0, 0, "// mine\n");
        writeByOthers(TEXT.replace("Paris", "Lyon"));

        desk.documents.checkFiles();
        assertThat(follower.news).containsExactly("CHANGED");
        assertThatThrownBy(session::save).isInstanceOf(UserError.class).hasMessageContaining("others changed the file");
        assertThat(desk.onDisk("a.topo")).isEqualTo(TEXT.replace("Paris", "Lyon"));

        session.overwrite();
        assertThat(desk.onDisk("a.topo")).isEqualTo("// mine\n" + TEXT);
    }

    @Test
    void takingOverWhatOthersWroteCanBeTakenBack() throws IOException {
        session.replace(0, 0, "// mine\n");
        writeByOthers(TEXT.replace("Paris", "Lyon"));

        session.reload();
        assertThat(document.text()).isEqualTo(TEXT.replace("Paris", "Lyon"));
        assertThat(document.isDirty()).isFalse();
        assertThat(document.<String>look(file -> Desk.site(file.root()).getCity())).isEqualTo("Lyon");

        session.undo();
        assertThat(document.text()).isEqualTo("// mine\n" + TEXT);
        session.save();
        assertThat(desk.onDisk("a.topo")).isEqualTo("// mine\n" + TEXT);
    }

    @Test
    void aFileThatIsGoneIsNoticedAndSavedAgain() throws IOException {
        Desk.Follower follower = new Desk.Follower(document);
        Files.delete(folder.resolve("a.topo"));
        desk.documents.checkFiles();
        assertThat(follower.news).containsExactly("GONE");
        session.save();

        assertThat(desk.onDisk("a.topo")).isEqualTo(TEXT);
    }

    @Test
    void aSaveThatFailsLosesNothing() throws IOException {
        session.replace(0, 0, "// mine\n");
        Files.delete(folder.resolve("a.topo"));
        Files.createDirectory(folder.resolve("a.topo"));

        assertThatThrownBy(session::overwrite).isInstanceOf(UserError.class);
        assertThat(document.isDirty()).isTrue();
        assertThat(desk.kept()).hasSize(1);
    }

    @Test
    void editsOfARunThatWasKilledAreOfferedAndTakenOver() throws IOException {
        session.replace(0, 0, "// typed\n");
        session.edit("site:S", Site.class, site -> site.setCity("Lyon"));

        Desk next = new Desk(folder);
        List<RecoveredText> offers = next.documents.recovery().offers();
        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).file()).isEqualTo(folder.resolve("a.topo").toAbsolutePath());
        assertThat(desk.onDisk("a.topo")).isEqualTo(TEXT);
        EditSession again = next.documents.open(folder.resolve("a.topo"), "text");
        again.recover(next.documents.recovery().offers(folder.resolve("a.topo")).get(0));

        assertThat(again.document().text()).isEqualTo("// typed\n" + TEXT.replace("Paris", "Lyon"));
        assertThat(again.document().isDirty()).isTrue();
        assertThat(next.documents.recovery().offers()).isEmpty();
        assertThat(new Desk(folder).documents.recovery().offers()).as("the next kill loses nothing either").hasSize(1);
        again.undo();
        assertThat(again.document().text()).isEqualTo(TEXT);
    }

    @Test
    void editsThatNobodyDecidedAboutOutliveTheNextRun() throws IOException {
        session.replace(0, 0, "// first\n");

        Desk next = new Desk(folder);
        EditSession again = next.documents.open(folder.resolve("a.topo"), "text");
        again.replace(0, 0, "// second\n");

        assertThat(new Desk(folder).documents.recovery().offers()).extracting(one -> one.text().lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder("// first", "// second");
        again.save();
        assertThat(new Desk(folder).documents.recovery().offers()).extracting(RecoveredText::text).containsExactly("// first\n" + TEXT);
    }

    @Test
    void editsThatAreGivenUpAreForgotten() throws IOException {
        session.replace(0, 0, "// typed\n");
        session.close();
        assertThat(desk.kept()).isEmpty();
        assertThat(desk.documents.open()).isEmpty();

        EditSession second = desk.documents.open(folder.resolve("a.topo"), "text");
        second.replace(0, 0, "// typed\n");
        Recovery next = new Desk(folder).documents.recovery();
        next.giveUp(next.offers().get(0));
        assertThat(next.offers()).isEmpty();
    }

    @Test
    void aChangeThatIsTakenBackNeedsNoKeeping() throws IOException {
        session.replace(0, 0, "// typed\n");
        session.undo();

        assertThat(desk.kept()).isEmpty();
    }

    @Test
    void aFolderThatCanNotKeepEditsIsToldAbout() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file, not a folder");
        session.replace(0, 0, "// typed\n");

        assertThat(desk.failures).extracting(UserError::key).containsExactly("document.recovery.write");
        assertThat(document.text()).startsWith("// typed\n");
    }

    @Test
    void nobodyWaitsForTheDiskToType() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        ExecutorService later = Executors.newSingleThreadExecutor();
        Files.writeString(folder.resolve("full"), "a file, not a folder");
        Documents documents = new Documents(new Recovery(folder.resolve("full"), later, failure -> {
            reached.countDown();
            awaits(slow);
        }));
        try (EditSession typing = documents.open(folder.resolve("a.topo"), "text")) {
            typing.replace(0, 0, "// typed\n");
            assertThat(reached.await(1, TimeUnit.MINUTES)).isTrue();
            typing.replace(0, 0, "// and more\n");
            assertThat(typing.document().text()).startsWith("// and more\n// typed\n");
            slow.countDown();
        } finally {
            later.shutdown();
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsSomethingElseIsNoOffer() throws IOException {
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/x.edits"), "something else");
        Files.writeString(folder.resolve("kept/y.edits"), "passerelle unsaved edits 1\nhttp:// no\n\ntext");

        assertThat(desk.documents.recovery().offers()).isEmpty();
    }
}
