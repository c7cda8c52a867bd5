// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a file when the workbench is killed while somebody works in its text editor. */
class CrashTest {

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void killedWhileSavingTheFileHoldsOneWholeVersion(RepetitionInfo round) throws Exception {
        try (DoomedWorkbench workbench = new DoomedWorkbench(folder, "save")) {
            int known = number(workbench.hear());
            try (InputStream reader = Files.newInputStream(workbench.file())) {
                int begun = known;
                while (known < begun + 3) {
                    known = number(workbench.hear());
                }
                String read = new String(reader.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(whole(read)).as("a file that is read is not written meanwhile").isBetween(begun, begun + 1);
            }
            Thread.sleep(7 * round.getCurrentRepetition());
            List<String> last = workbench.kill();
            known = last.isEmpty() ? known : number(last.get(last.size() - 1));

            int found = whole(Files.readString(workbench.file()));
            assertThat(found).as("nothing that was saved is lost").isBetween(known, known + 1);
        }
    }

    @Test
    void killedWhileTypingWhatWasTypedIsKept() throws Exception {
        try (DoomedWorkbench workbench = new DoomedWorkbench(folder, "type")) {
            Path kept = workbench.workspace().resolve(".metadata/.plugins/org.passerelle.ui/unsaved");
            int typed = 0;
            while (typed < 3 || edits(kept).isEmpty()) {
                typed = number(workbench.hear());
            }
            workbench.kill();

            assertThat(whole(Files.readString(workbench.file()))).isZero();
            assertThat(edits(kept)).hasSize(1);
            String text = Files.readString(edits(kept).get(0)).split("\n", 4)[3];
            assertThat(whole(text)).isPositive();
        }
    }

    /** Which version a text is; fails if it is none as a whole. */
    private static int whole(String text) {
        int number = number(text.lines().findFirst().orElse("nothing at all -1"));
        assertThat(text.equals(DoomedWork.version(number))).as("version " + number + " as a whole").isTrue();
        return number;
    }

    private static List<Path> edits(Path kept) throws IOException {
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".edits")).toList();
        }
    }

    private static int number(String words) {
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }
}
