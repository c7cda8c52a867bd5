// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int LONGEST = 400;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

    @Test
    void everyFileNamesItsLicence() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : Repository.handWrittenSources()) {
            if (!Files.readString(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n")) {
                without.add(Repository.display(file));
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void noFileIsLongerThanAPersonWantsToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.handWrittenSources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST) {
                tooLong.add(Repository.display(file) + ": " + lines);
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() throws IOException {
        List<String> unfinished = new ArrayList<>();
        for (Path file : Repository.handWrittenSources()) {
            if (UNFINISHED.matcher(Files.readString(file)).find()) {
                unfinished.add(Repository.display(file));
            }
        }

        assertThat(unfinished).isEmpty();
    }
}
