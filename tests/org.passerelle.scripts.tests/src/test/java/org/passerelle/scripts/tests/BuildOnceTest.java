// SPDX-License-Identifier: EPL-2.0
package org.passerelle.scripts.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What ./verify packed is used by ./passerelle, tried with a Maven that only writes down how it was called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs shell scripts")
class BuildOnceTest {

    @TempDir
    private Path top;

    @BeforeEach
    void aWorkingCopyWithToolsThatDoNothing() throws IOException {
        for (String file : List.of("verify", "passerelle", "releng/scripts/lib.sh", "releng/scripts/dist.sh", "releng/scripts/workbench.sh")) {
            Files.createDirectories(top.resolve(file).getParent());
            Files.copy(Shell.repository().resolve(file), top.resolve(file));
        }
        source("bundles/one/src/One.java");
        Files.createDirectories(top.resolve("releng/org.passerelle.cli.dist"));
        tool("npm", "");
        tool("Xvfb", "");
        tool("openbox", "");
        tool("xvfb-run", "shift 3; exec \"$@\"");
        maven("mkdir -p \"$dist\" && touch \"$dist/passerelle-cli-1.zip\"");
    }

    @Test
    void afterVerifyPasserelleStartsAtOnce() throws IOException {
        Shell.Result verified = call("./verify");
        assertThat(calls()).as(verified.output()).hasSize(1);

        assertThat(call("./passerelle", "--help").output()).doesNotContain("building");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void aSourceThatChangedSinceIsBuilt() throws IOException {
        call("./verify");
        Files.setLastModifiedTime(source("bundles/one/src/One.java"), FileTime.from(Instant.now().plusSeconds(10)));

        assertThat(call("./passerelle", "--help").output()).contains("sources have changed, building");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void aVerifyThatPackedNothingLeavesNoMark() throws IOException {
        maven("true");
        call("./verify", "-pl", ":org.passerelle.rules");

        assertThat(call("./passerelle", "--help").output()).contains("first use, building");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void aVerifyThatPackedNothingDoesNotRenewAnOldMark() throws IOException {
        call("./verify");
        maven("false");
        Files.setLastModifiedTime(source("bundles/one/src/One.java"), FileTime.from(Instant.now().plusSeconds(10)));
        call("./verify");

        assertThat(call("./passerelle", "--help").output()).contains("sources have changed, building");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the product of another system lies elsewhere")
    void afterVerifyTheWorkbenchStartsAtOnceToo() throws IOException {
        Path products = top.resolve("releng/org.passerelle.workbench.product/target/products");
        String folder = products + "/passerelle/linux/gtk/x86_64/passerelle-workbench";
        maven("mkdir -p " + folder + " && printf '#!/bin/sh\\necho started' >" + folder + "/passerelle-workbench && chmod +x " + folder
                + "/passerelle-workbench && touch " + products + "/passerelle-workbench-1.tar.gz");
        source("features/one/feature.xml");
        source("examples/one/one.topo");
        source("pom.xml");
        call("./verify");

        assertThat(call("env", "DISPLAY=:0", "./passerelle", "workbench").output()).isEqualTo("started\n");
        assertThat(calls()).hasSize(1);
        Files.setLastModifiedTime(source("features/one/feature.xml"), FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(call("env", "DISPLAY=:0", "./passerelle", "workbench").output()).contains("building the workbench");
    }

    private Path source(String name) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
    }

    private void maven(String build) throws IOException {
        tool("mvn", "[ \"$1\" = -v ] && { echo 'Apache Maven 3.9.11'; exit 0; }\n"
                + "echo \"$@\" >>'" + top.resolve("calls") + "'\ndist='" + top + "/releng/org.passerelle.cli.dist/target'\n" + build);
    }

    private void tool(String name, String script) throws IOException {
        Path file = top.resolve("tools").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(top.resolve("calls"));
    }

    private Shell.Result call(String... words) {
        return Shell.run(top, "bash", "-c", "PATH='" + top.resolve("tools") + "':$PATH exec " + String.join(" ", words));
    }
}
