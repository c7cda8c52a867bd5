// SPDX-License-Identifier: EPL-2.0
package org.passerelle.packer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Entry point: {@code Main FROM TO} copies every jar of one folder unsigned to the other. */
public final class Main {

    private Main() {
    }

    /**
     * Copies the jars; jars that are in the second folder already and not in the first are removed.
     *
     * @param args the two folders
     * @throws IOException if a jar cannot be read or the copy not be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Main FROM TO");
        }
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        for (Path old : jarsIn(to)) {
            Files.delete(old);
        }
        for (Path jar : jarsIn(Path.of(args[0]))) {
            UnsignedJar.copy(jar, to.resolve(jar.getFileName()));
        }
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
