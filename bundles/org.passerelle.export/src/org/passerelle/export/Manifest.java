// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.topology.texts.Json;

/** The list of an export's files with their checksums, by which a later export recognises its folder. */
public final class Manifest {

    /** Name of the manifest in the export folder. */
    public static final String FILE_NAME = "manifest.json";

    private static final String KIND = "passerelle-export";

    private Manifest() {
    }

    /**
     * @param migration name of the migration
     * @param language code of the language
     * @param files the files, without the manifest itself
     * @return the manifest
     */
    public static ExportedFile of(String migration, String language, List<ExportedFile> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", KIND);
        json.put("version", 1);
        json.put("migration", migration);
        json.put("language", language);
        json.put("files", files.stream().map(Manifest::entry).toList());
        return new ExportedFile(FILE_NAME, "", Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> entry(ExportedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", file.path());
        json.put("step", file.stepId());
        json.put("bytes", file.content().length);
        json.put("sha256", sha256(file.content()));
        return json;
    }

    /**
     * @param content a file that may be a manifest
     * @return the paths it lists, or an empty optional if it is none
     */
    public static Optional<List<String>> paths(byte[] content) {
        List<String> paths = new ArrayList<>();
        boolean ours = false;
        try (JsonParser json = new JsonFactory().createParser(content)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    JsonStreamContext around = json.getParsingContext().getParent();
                    boolean top = around != null && around.inRoot();
                    ours |= top && "kind".equals(json.currentName()) && KIND.equals(json.getText());
                    if (!top && "path".equals(json.currentName())) {
                        paths.add(json.getText());
                    }
                }
            }
        } catch (IOException notJson) {
            return Optional.empty();
        }
        return ours ? Optional.of(List.copyOf(paths)) : Optional.empty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
