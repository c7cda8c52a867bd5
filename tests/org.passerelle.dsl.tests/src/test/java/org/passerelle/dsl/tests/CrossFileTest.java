// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextProblem;

class CrossFileTest {

    private static final String POOL = "topology %s {\n  site S {\n    pool %s\n  }\n}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTopologies() throws IOException {
        Files.createDirectories(folder.resolve("sub dir/é"));
        Files.writeString(folder.resolve("old.topo"), POOL.formatted("Old", "p.c.net"));
        Files.writeString(folder.resolve("sub dir/é/new#1.topo"), POOL.formatted("New", "p.c.net"));
    }

    private LoadedFile migration(String text) throws IOException {
        return Texts.LANGUAGE.load(Files.writeString(folder.resolve("m.migration"), text));
    }

    @Test
    void theSameNameLeadsToTheRightSide() throws IOException {
        LoadedFile file = migration("migration M from old.topo to \"sub dir/é/new#1.topo\" {\n  move p.c.net to p.c.net\n}\n");

        assertThat(file.problems()).isEmpty();
        var move = file.migration().getCorrespondences().get(0);
        assertThat(move.getFrom()).isSameAs(file.migration().legacyTopology().getSites().get(0).getPools().get(0));
        assertThat(move.getTo()).isSameAs(file.migration().targetTopology().getSites().get(0).getPools().get(0));
        assertThat(move.getFrom()).isNotSameAs(move.getTo());
    }

    @Test
    void aMissingFileIsOneProblemWhereItIsNamed() throws IOException {
        LoadedFile file = migration("migration M\n  from old.topo\n  to gone.topo {\n  move p.c.net to q.c.net\n  pilot pool q.c.net\n}\n");

        assertThat(file.problems()).hasSize(1);
        TextProblem problem = file.problems().get(0);
        assertThat(problem.message()).isEqualTo("the file 'gone.topo' can't be read");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(file.migration().legacyTopology().getName()).isEqualTo("Old");
        assertThat(file.migration().targetTopology()).isNull();
    }

    @Test
    void aMigrationThatNamesItselfIsACycle() throws IOException {
        List<TextProblem> problems = migration("migration M from old.topo to m.migration {\n}\n").problems();

        assertThat(problems).extracting(TextProblem::message).containsExactly("'m.migration' leads back to this file");
        assertThat(problems.get(0).column()).isEqualTo(30);
    }

    @Test
    void aMigrationIsNoTopology() throws IOException {
        Files.writeString(folder.resolve("other.migration"), "migration O from m.migration {\n}\n");

        assertThat(migration("migration M from other.migration {\n}\n").problems()).extracting(TextProblem::message)
                .containsExactly("'other.migration' is no topology");
    }

    @Test
    void problemsOfNamedFilesAreToldWithTheirOwnPlace() throws IOException {
        Files.writeString(folder.resolve("old.topo"), "topology Old {\n  sip domain a..b\n}\n");

        TextProblem problem = migration("migration M from old.topo {\n}\n").problems().get(0);

        assertThat(problem.file()).endsWith("old.topo");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void aNameThatTheOtherFileLacksSaysWhichFile() throws IOException {
        assertThat(migration("migration M from old.topo {\n  move q.c.net\n}\n").problems()).extracting(TextProblem::message)
                .containsExactly("there is no pool called 'q.c.net' in old.topo");
    }

    @Test
    void unsavedTextsWinOverFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("m.migration"), "migration M from old.topo {\n  move q.c.net\n}\n");
        URI old = URI.createFileURI(folder.resolve("old.topo").toString());

        LoadedFile loaded = Texts.LANGUAGE.load(URI.createFileURI(file.toString()), Map.of(old, POOL.formatted("Old", "q.c.net")));

        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void aSetUpMayBeRepeated() {
        assertThat(Languages.create().texts().parse("topology T {\n}\n", Texts.LEGACY).problems()).isEmpty();
        assertThat(Languages.create().texts().parse("topology T {\n}\n", Texts.LEGACY).problems()).isEmpty();
    }
}
