// SPDX-License-Identifier: EPL-2.0
package org.passerelle.scripts.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sources the shell library")
class ScriptLibraryTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"3.9.9,0", "3.9.11,0", "4.0.0-rc-5,0", "3.10,0", "3.9.8,1", "3.8.7,1", "3.9,1"})
    void comparesVersionsByNumber(String version, int expected) {
        assertThat(library("at_least " + version + " 3.9.9").exitCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25.0.1,25", "21,21", "17.0.15+6,17", "26-ea,26"})
    void readsTheVersionOfAJdkWithoutStartingIt(String version, String major) throws IOException {
        Shell.Result result = library("jdk_major '" + jdk(version) + "' && echo $JDK_MAJOR");

        assertThat(result.output().strip()).isEqualTo(major);
    }

    @Test
    void aJavaWithoutCompilerIsNoJdk() throws IOException {
        Path jdk = jdk("25.0.1");
        Files.delete(jdk.resolve("bin/javac"));

        assertThat(library("jdk_major '" + jdk + "'").exitCode()).isEqualTo(1);
    }

    @Test
    void theJdkOfJavaHomeIsPreferred() throws IOException {
        Shell.Result result = library("JAVA_HOME='" + jdk("99") + "'; find_jdk && echo $JDK_MAJOR");

        assertThat(result.output().strip()).isEqualTo("99");
    }

    @Test
    void aMissingJdkIsNamedInOneLine() {
        Shell.Result result = library("find_jdk() { return 1; }; require_jdk");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output().lines()).singleElement().asString().startsWith("test: no JDK of version 21 or newer found");
    }

    @Test
    void anOrdinaryUserGetsNothingInstalled() {
        Shell.Result result = library("id() { echo 1000; }; apt-get() { echo installing; }; need_packages no-such-program some-package");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
    }

    @Test
    void rootIsToldWhatIsInstalled() {
        Shell.Result result = library("id() { echo 0; }; apt-get() { :; }; need_packages no-such-program some-package");

        assertThat(result.output()).isEqualTo("test: no-such-program is missing, installing the Debian packages some-package\n");
    }

    @Test
    void theReportsOfAllModulesAreAddedUp() throws IOException {
        report("one", "TEST-A.xml", "name=\"A\" time=\"0.1\" tests=\"5\" errors=\"1\" skipped=\"1\" failures=\"2\"");
        report("one", "TEST-B.xml", "name=\"tests=\" tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\"");
        report("two", "TEST-C.xml", "tests=\"10\" errors=\"0\" skipped=\"3\" failures=\"0\"");

        assertThat(library("count_tests").output()).isEqualTo("22 3 4\n");
    }

    @Test
    void withoutReportsNothingRan() {
        assertThat(library("count_tests").output()).isEqualTo("0 0 0\n");
    }

    private void report(String module, String name, String attributes) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("tests/" + module + "/target/surefire-reports"));
        Files.writeString(folder.resolve(name), "<?xml version=\"1.0\"?>\n<testsuite " + attributes + ">\n</testsuite>\n");
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(temp.resolve("a jdk"));
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Shell.Result library(String code) {
        String source = ". '" + Shell.repository().resolve("releng/scripts/lib.sh") + "'; ";
        return Shell.run(temp, "bash", "-c", "ME=test; TOP='" + temp + "'; " + source + code);
    }
}
