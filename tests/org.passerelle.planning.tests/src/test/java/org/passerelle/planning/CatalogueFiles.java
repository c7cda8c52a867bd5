// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the files of the step catalogue as they lie in the bundle, without the classes that normally read them. */
final class CatalogueFiles {

    private CatalogueFiles() {
    }

    /** The rows of a table, each by the headings of its columns. */
    static List<Map<String, String>> table(String name) throws IOException {
        String[] lines = new String(bytes(name), StandardCharsets.UTF_8).split("\n");
        String[] headings = lines[0].split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < headings.length; c++) {
                row.put(headings[c], cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The texts of a file by their keys. */
    static Map<String, String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** How many lines of a file of texts hold a text; more than texts when a key stands twice. */
    static long textLines(String name) throws IOException {
        return decode(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
    }

    /** A file as text; malformed UTF-8 is an error. */
    static String decode(String name) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(name))).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(name + " is not UTF-8", e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = StepKind.class.getResourceAsStream("catalogue/" + name);
        if (in == null) {
            throw new IOException("missing file " + name);
        }
        return in;
    }
}
