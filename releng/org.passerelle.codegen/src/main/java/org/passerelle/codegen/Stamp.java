// SPDX-License-Identifier: EPL-2.0
package org.passerelle.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers, as a checksum in a file, from which inputs the generated code was made. */
final class Stamp {

    private static final List<Class<?>> GENERATORS =
            List.of(Main.class, ModelGenerator.class, LanguageGenerator.class, Projects.class, Stamp.class);

    private final Path file;
    private final List<Path> outputs;
    private final String checksum;

    private Stamp(Path file, List<Path> outputs, String checksum) {
        this.file = file;
        this.outputs = outputs;
        this.checksum = checksum;
    }

    /**
     * Computes the checksum of inputs (files, or folders with all they hold) and of the generator itself.
     *
     * @throws IOException if an input cannot be read
     */
    static Stamp of(Path file, List<Path> outputs, List<Path> inputs) throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> generator : GENERATORS) {
            try (InputStream code = generator.getResourceAsStream(generator.getSimpleName() + ".class")) {
                digest.update(code.readAllBytes());
            }
        }
        for (Path input : inputs) {
            for (Path one : filesBelow(input)) {
                digest.update(input.getParent().relativize(one).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(one));
            }
        }
        return new Stamp(file, outputs, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether every output folder exists and was made from exactly these inputs. */
    boolean isCurrent() throws IOException {
        return outputs.stream().allMatch(Files::isDirectory)
                && Files.exists(file)
                && Files.readString(file).equals(checksum);
    }

    /** Deletes what an earlier run generated, so that nothing stays of classes that are gone. */
    void clearOutputs() throws IOException {
        Files.deleteIfExists(file);
        for (Path output : outputs) {
            List<Path> deepestFirst = new ArrayList<>();
            if (Files.isDirectory(output)) {
                try (Stream<Path> all = Files.walk(output)) {
                    all.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
                }
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    /** Records that the outputs are made from these inputs. */
    void write() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, checksum);
    }

    private static List<Path> filesBelow(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
