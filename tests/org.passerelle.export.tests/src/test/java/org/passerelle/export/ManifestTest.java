// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private final ExportedFile empty = new ExportedFile("runbook.html", "", new byte[0]);
    private final ExportedFile script = new ExportedFile("scripts/a \"b\".ps1", "OCS-01@wave:Ü", new byte[] {'a', 'b', 'c'});

    @Test
    void everyFileIsListedWithItsStepItsSizeAndItsChecksum() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Manifest.of("Wood\ngrove", "fr", List.of(empty, script)).content());

        assertThat(json.get("kind").asText()).isEqualTo("passerelle-export");
        assertThat(json.get("migration").asText()).isEqualTo("Wood\ngrove");
        assertThat(json.get("language").asText()).isEqualTo("fr");
        assertThat(json.get("files")).hasSize(2);
        assertThat(json.at("/files/0/sha256").asText())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(json.at("/files/1/path").asText()).isEqualTo(script.path());
        assertThat(json.at("/files/1/step").asText()).isEqualTo(script.stepId());
        assertThat(json.at("/files/1/bytes").asInt()).isEqualTo(3);
        assertThat(json.at("/files/1/sha256").asText())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aManifestIsRecognisedByItsKindAndGivesItsPaths() {
        assertThat(Manifest.paths(Manifest.of("M", "en", List.of(empty, script)).content()))
                .contains(List.of("runbook.html", "scripts/a \"b\".ps1"));
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(Manifest.of("M", "en", List.of(empty, script)).content())
                .isEqualTo(Manifest.of("M", "en", List.of(empty, script)).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "not json", "{\"files\":[{\"path\":\"a\"}]}", "{\"kind\":\"other\"}",
            "{\"kind\":\"passerelle-export\"", "{\"name\":\"passerelle-export\"}", "\u0000"})
    void anythingElseIsNoManifest(String content) {
        assertThat(Manifest.paths(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aKindInsideOfAFileEntryDoesNotMakeAManifest() {
        assertThat(Manifest.paths("{\"files\":[{\"kind\":\"passerelle-export\",\"path\":\"a\"}]}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFileHasPathStepAndContent() {
        assertThatThrownBy(() -> new ExportedFile("a", null, new byte[0])).isInstanceOf(NullPointerException.class);
    }
}
