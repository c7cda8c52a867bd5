// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.app.document.Desk.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.Passerelle;
import org.passerelle.dsl.TextProblem;
import org.passerelle.migration.Migration;
import org.passerelle.topology.values.Fqdn;

class DocumentsTest {

    private static final String MIGRATION = "migration M from \"my old.topo\" to \"a.topo\" {\n  move p.c.net // the pool\n}\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    private static List<String> problems(EditSession session) {
        return session.document().look(file -> file.problems().stream().map(TextProblem::message).toList());
    }

    @Test
    void whatIsNotSavedCountsInTheFilesThatNameIt() throws IOException {
        desk.open("text");
        EditSession old = desk.open("my old.topo", TEXT, "text");
        EditSession migration = desk.open("m.migration", MIGRATION, "text");
        assertThat(problems(migration)).isEmpty();

        old.edit(root -> Desk.pool(root).setFqdn(new Fqdn("q.c.net")));
        assertThat(problems(migration)).containsExactly("there is no pool called 'p.c.net' in my old.topo");

        migration.replace(MIGRATION.indexOf("p.c.net"), 1, "q");
        assertThat(problems(migration)).isEmpty();

        old.close();
        assertThat(problems(migration)).as("the edits were given up").hasSize(1);
    }

    @Test
    void aMigrationIsEditedThroughItsModel() throws IOException {
        desk.open("text");
        desk.open("my old.topo", TEXT, "text");
        EditSession migration = desk.open("m.migration", MIGRATION, "form");

        migration.edit(root -> ((Migration) root).setName("Other"));

        assertThat(migration.document().text()).isEqualTo(MIGRATION.replace("migration M", "migration Other"));
    }

    @Test
    void filesThatOthersChangedAreReadAgainAfterALook() throws IOException {
        desk.open("text");
        Files.writeString(folder.resolve("my old.topo"), TEXT);
        EditSession migration = desk.open("m.migration", MIGRATION, "text");
        assertThat(problems(migration)).isEmpty();

        Files.writeString(folder.resolve("my old.topo"), TEXT.replace("p.c.net", "q.c.net"));
        desk.documents.checkFiles();

        assertThat(problems(migration)).hasSize(1);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whateverIsDoneTextModelHistoryAndFollowersAgree(@ForAll long seed) throws IOException {
        Path own = Files.createTempDirectory("documents");
        Random random = new Random(seed);
        Desk one = new Desk(own);
        EditSession text = one.open("text");
        EditSession form = one.documents.open(own.resolve("a.topo"), "form");
        Document document = text.document();
        Desk.Follower follower = new Desk.Follower(document);
        for (int i = 0; i < 30; i++) {
            act(random, text, form);
            assertThat(follower.text).isEqualTo(document.text());
            String now = document.text();
            assertThat(document.<String>look(file -> file.text())).isEqualTo(now);
            assertThat(document.<String>look(file -> Passerelle.print(file.root())))
                    .isEqualTo(Passerelle.print(Passerelle.texts().parse(now, document.uri()).root()));
            assertThat(new Desk(own).documents.recovery().offers()).extracting(RecoveredText::text)
                    .isEqualTo(document.isDirty() ? List.of(now) : List.of());
        }
        text.replace(0, 0, "// the last change\n");
        String last = document.text();
        while (document.canUndo()) {
            form.undo();
        }
        assertThat(document.text()).isEqualTo(TEXT);
        while (document.canRedo()) {
            text.redo();
        }
        assertThat(document.text()).isEqualTo(last);
        text.save();
        assertThat(one.onDisk("a.topo")).isEqualTo(last);
        Files.delete(own.resolve("a.topo"));
        Files.deleteIfExists(own.resolve("kept"));
        Files.delete(own);
    }

    private static void act(Random random, EditSession text, EditSession form) throws IOException {
        String now = text.document().text();
        int line = now.indexOf('\n', random.nextInt(now.length())) + 1;
        switch (random.nextInt(8)) {
            case 0 -> text.replace(line, 0, "// " + random.nextInt(100) + "\n");
            case 1 -> text.replace(now.indexOf("city ") + 5, 0, "x");
            case 2 -> form.edit(root -> Desk.site(root).setCity("Lyon" + random.nextInt(3)));
            case 3 -> form.edit(root -> Desk.pool(root).setDisplayName(random.nextBoolean() ? "P" : null));
            case 4, 5 -> form.undo();
            case 6 -> text.redo();
            default -> text.save();
        }
    }
}
