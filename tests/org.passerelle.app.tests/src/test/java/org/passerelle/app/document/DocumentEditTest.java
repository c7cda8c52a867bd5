// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.app.document.Desk.TEXT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.UserError;
import org.passerelle.app.document.DocumentChange.Cause;
import org.passerelle.dsl.BrokenTextException;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Site;
import org.passerelle.topology.values.Fqdn;

class DocumentEditTest {

    @TempDir
    Path folder;

    private EditSession text;
    private EditSession form;
    private Document document;
    private Desk.Follower follower;

    @BeforeEach
    void openTwice() throws IOException {
        Desk desk = new Desk(folder);
        text = desk.open("text");
        form = desk.documents.open(folder.resolve("a.topo"), "form");
        document = text.document();
        follower = new Desk.Follower(document);
    }

    private void type(String typed, int offset) {
        for (int i = 0; i < typed.length(); i++) {
            text.replace(offset + i, 0, typed.substring(i, i + 1));
        }
    }

    private String city() {
        return document.look(file -> Desk.site(file.root()).getCity());
    }

    @Test
    void allSessionsOfAFileShareOneDocument() {
        assertThat(form.document()).isSameAs(document);
    }

    @Test
    void aChangeOfTheTextReachesTheModel() {
        text.replace(TEXT.indexOf("Paris"), 5, "Lyon");

        assertThat(city()).isEqualTo("Lyon");
        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void aChangeOfTheModelTouchesOnlyItsWordsInTheText() {
        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));

        assertThat(document.text()).isEqualTo(TEXT.replace("Paris", "Lyon"));
        assertThat(city()).isEqualTo("Lyon");
        assertThat(follower.changes).hasSize(1);
        DocumentChange change = follower.changes.get(0);
        assertThat(change.origin()).isEqualTo("form");
        assertThat(change.cause()).isEqualTo(Cause.MODEL);
        assertThat(change.replacements()).containsExactly(new TextReplacement(TEXT.indexOf("Paris"), 5, "Lyon"));
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        form.edit("site:S", Site.class, site -> site.setCity("Paris"));
        text.replace(0, 2, "//");

        assertThat(follower.changes).isEmpty();
        assertThat(document.canUndo()).isFalse();
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void oneHistoryTakesChangesOfTextAndModelBackInTheirOrder() {
        type("big ", TEXT.indexOf("old"));
        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));
        type("very ", TEXT.indexOf("old"));
        String all = document.text();

        assertThat(form.undo()).isTrue();
        assertThat(document.text()).isEqualTo(TEXT.replace("old", "big old").replace("Paris", "Lyon"));
        assertThat(text.undo()).isTrue();
        assertThat(city()).isEqualTo("Paris");
        assertThat(text.undo()).isTrue();
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(text.undo()).isFalse();
        assertThat(document.isDirty()).isFalse();

        while (text.redo()) {
            assertThat(document.canUndo()).isTrue();
        }
        assertThat(document.text()).isEqualTo(all);
        assertThat(follower.text).isEqualTo(all);
    }

    @Test
    void wordsThatAreTypedAndErasedGoBackAtOnceAndLinesOneByOne() {
        type("one", 0);
        text.replace(3, 0, "\n");
        type("two", 4);
        text.replace(6, 1, "");
        text.replace(5, 1, "");

        text.undo();
        assertThat(document.text()).startsWith("one\ntwo//");
        text.undo();
        assertThat(document.text()).startsWith("one\n//");
        text.undo();
        text.undo();
        assertThat(document.text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsTypedAfterTheCursorMovedIsAChangeOfItsOwn() {
        type("a", 0);
        text.endTyping();
        type("b", 1);

        text.undo();

        assertThat(document.text()).startsWith("a//");
    }

    @Test
    void aRenameTellsTheFragmentsThatItChangesAndUndoTellsThemBack() {
        assertThat(form.edit("pool:p.c.net", Pool.class, pool -> pool.setFqdn(new Fqdn("q.c.net"))))
                .containsEntry("pool:p.c.net", "pool:q.c.net");
        form.undo();

        assertThat(follower.changes.get(0).renamed()).containsEntry("pool:p.c.net", "pool:q.c.net");
        assertThat(follower.changes.get(1).renamed()).containsEntry("pool:q.c.net", "pool:p.c.net");
    }

    @Test
    void aRenameWorkedOutForTheTextIsMadeOnlyWhileTheTextIsThat() {
        List<TextReplacement> city = List.of(new TextReplacement(TEXT.indexOf("Paris"), 5, "Lyon"));
        assertThat(form.rename("something else", city, Map.of())).isFalse();
        assertThat(document.text()).isEqualTo(TEXT);

        assertThat(form.rename(TEXT, city, Map.of("site:S", "site:T"))).isTrue();
        assertThat(document.text()).isEqualTo(TEXT.replace("Paris", "Lyon"));
        form.undo();
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(follower.changes.get(0).renamed()).containsEntry("site:S", "site:T");
        assertThat(follower.changes.get(1).renamed()).containsEntry("site:T", "site:S");
    }

    @Test
    void anElementThatIsGoneIsSaidToBe() {
        assertThatThrownBy(() -> form.edit("pool:x.c.net", Pool.class, pool -> pool.setDisplayName("X")))
                .isInstanceOf(UserError.class).hasMessageContaining("pool:x.c.net");
        assertThat(document.text()).isEqualTo(TEXT);
    }

    @Test
    void aTextThatDoesNotParseIsEditedLikeAnyOtherAndIsLeftAloneByTheForm() {
        text.replace(TEXT.indexOf("site"), 4, "sight");

        assertThat(document.<Boolean>look(file -> file.isSound())).isFalse();
        assertThatThrownBy(() -> form.edit(root -> Desk.site(root).setCity("Lyon"))).isInstanceOf(BrokenTextException.class);
        assertThat(document.text()).isEqualTo(TEXT.replace("site", "sight"));

        text.replace(TEXT.indexOf("site"), 5, "site");
        form.edit(root -> Desk.site(root).setCity("Lyon"));
        assertThat(document.text()).isEqualTo(TEXT.replace("Paris", "Lyon"));
    }

    @Test
    void aChangeThatFailsHalfwayLeavesTextAndModel() {
        assertThatThrownBy(() -> form.edit(root -> {
            Desk.site(root).setCity("Lyon");
            throw new IllegalArgumentException("no");
        })).hasMessage("no");

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(city()).isEqualTo("Paris");
    }

    @Test
    void aNameThatLeadsNowhereDoesNotKeepTheFormFromWorking() {
        text.replace(TEXT.indexOf("city"), 0, "federation route gone.c.net\n    ");

        form.edit("site:S", Site.class, site -> site.setCity("Lyon"));

        assertThat(document.text()).contains("federation route gone.c.net\n    city Lyon // not Texas");
    }

    @Test
    void aListenerThatEditsIsRefusedAndOthersAreStillTold() {
        DocumentListener meddler = change -> text.replace(0, 0, "x");
        document.add(meddler);
        Desk.Follower last = new Desk.Follower(document);

        assertThatThrownBy(() -> form.replace(0, 0, "//\n")).isInstanceOf(IllegalStateException.class);

        assertThat(document.text()).isEqualTo("//\n" + TEXT);
        assertThat(last.text).isEqualTo(document.text());
        document.remove(meddler);
        form.undo();
        assertThat(document.text()).isEqualTo(TEXT);
    }

    @Test
    void editingWhileLookingAtTheModelIsRefusedInsteadOfWaitingForEver() {
        assertThatThrownBy(() -> document.look(file -> form.edit(root -> Desk.site(root).setCity("Lyon"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsTypedWhileTheModelIsChangedIsNotLost() throws InterruptedException {
        CountDownLatch changing = new CountDownLatch(1);
        CountDownLatch typed = new CountDownLatch(1);
        AtomicInteger turns = new AtomicInteger();
        Thread other = new Thread(() -> form.edit(root -> {
            Desk.site(root).setCity("Lyon");
            if (turns.incrementAndGet() == 1) {
                changing.countDown();
                await(typed);
            }
        }));
        other.start();
        changing.await();

        text.replace(0, 0, "// typed\n");
        typed.countDown();
        other.join();

        assertThat(document.text()).isEqualTo("// typed\n" + TEXT.replace("Paris", "Lyon"));
        assertThat(turns).hasValue(2);
        assertThat(follower.text).isEqualTo(document.text());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aChangeOutsideOfTheTextIsRefused() {
        assertThatThrownBy(() -> text.replace(TEXT.length(), 1, "x")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.canUndo()).isFalse();
    }

    @Test
    void severalPlacesAreOneChange() {
        text.replace(List.of(new TextReplacement(TEXT.indexOf("a2.c"), 2, "b2"), new TextReplacement(TEXT.indexOf("a1.c"), 2, "b1")));

        assertThat(document.text()).isEqualTo(TEXT.replace("a1.c", "b1.c").replace("a2.c", "b2.c"));
        text.undo();
        assertThat(document.text()).isEqualTo(TEXT);
    }
}
