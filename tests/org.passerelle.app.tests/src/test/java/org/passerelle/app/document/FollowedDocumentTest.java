// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.app.document.Desk.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.topology.Site;

/** A document whose text is shown by an editor that keeps the history. */
class FollowedDocumentTest {

    @TempDir
    Path folder;

    private EditSession editor;
    private Document document;
    private Desk.Follower follower;

    @BeforeEach
    void open() throws IOException {
        editor = new Desk(folder).open("text");
        document = editor.document();
        follower = new Desk.Follower(document);
    }

    @Test
    void itSaysWhatTheEditorShows() {
        editor.follow(Cause.TEXT, List.of(new TextReplacement(0, 2, "///")));
        editor.follow(Cause.RELOAD, "/" + TEXT.replace("Paris", "Lyon"));

        assertThat(document.text()).isEqualTo("/" + TEXT.replace("Paris", "Lyon"));
        assertThat(follower.text).isEqualTo(document.text());
        assertThat(follower.changes).extracting(DocumentChange::cause).containsExactly(Cause.TEXT, Cause.RELOAD);
    }

    @Test
    void whatTheEditorDidIsNotTakenBackHere() {
        editor.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        editor.follow(Cause.TEXT, List.of(new TextReplacement(0, 2, "///")));

        assertThat(document.canUndo()).isFalse();
    }

    @Test
    void namesComeBackWithTheTextThatHadThem() {
        editor.edit("site:S", Site.class, site -> site.setName("Nord"));
        String renamed = document.text();
        editor.follow(Cause.TEXT, "// more\n" + renamed);
        editor.follow(Cause.UNDO, renamed);
        editor.follow(Cause.UNDO, TEXT);
        editor.follow(Cause.REDO, renamed);

        Map<String, String> forth = Map.of("site:S", "site:Nord");
        Map<String, String> back = Map.of("site:Nord", "site:S");
        assertThat(follower.changes).extracting(change -> change.renamed().get("site:S")).containsExactly("site:Nord", null, null,
                null, "site:Nord");
        assertThat(follower.changes.get(3).renamed()).containsAllEntriesOf(back);
        assertThat(follower.changes.get(4).renamed()).containsAllEntriesOf(forth);
        assertThat(follower.changes.get(2).renamed()).isEmpty();
    }

    @Test
    void listenersAreToldWhereTextsAreChanged() throws Exception {
        ExecutorService screen = Executors.newSingleThreadExecutor(action -> new Thread(action, "screen"));
        EditingThread thread = new EditingThread() {
            @Override
            public <T> T call(Supplier<T> action) {
                return Thread.currentThread().getName().equals("screen") ? action.get()
                        : CompletableFuture.supplyAsync(action, screen).join();
            }
        };
        Documents documents = new Documents(new Recovery(folder.resolve("kept"), Runnable::run, failure -> { }), thread);
        try (EditSession form = documents.open(folder.resolve("a.topo"), "form")) {
            form.document().add(change -> assertThat(Thread.currentThread().getName()).isEqualTo("screen"));
            form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
            form.replace(0, 0, "// more\n");
            form.undo();
            assertThat(form.document().text()).isEqualTo(TEXT.replace("Paris", "Lyon"));
        } finally {
            screen.shutdown();
        }
    }
}
