// SPDX-License-Identifier: EPL-2.0
package org.passerelle.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Entry point of code generation: {@code Main model|language BUNDLES-FOLDER}.
 *
 * <p>{@code model} writes the metamodel's Java code and its item providers, {@code language} the parser and
 * its services. A run whose inputs have not changed since the last one does nothing.
 */
public final class Main {

    private Main() {
    }

    /**
     * Generates one of the two parts.
     *
     * @param args {@code model} or {@code language}, then the folder that holds the bundles
     * @throws IOException if an input cannot be read or the result not be recorded
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Main model|language BUNDLES-FOLDER");
        }
        Path bundles = Path.of(args[1]).toAbsolutePath().normalize();
        switch (args[0]) {
            case "model" -> generateModel(bundles);
            case "language" -> generateLanguage(bundles);
            default -> throw new IllegalArgumentException("neither model nor language: " + args[0]);
        }
    }

    private static void generateModel(Path bundles) throws IOException {
        Path bundle = bundles.resolve("org.passerelle.topology");
        List<Path> outputs = List.of(bundle.resolve("src-gen"), bundles.resolve("org.passerelle.topology.edit/src-gen"));
        Stamp stamp = Stamp.of(bundle.resolve("target/model.sha256"), outputs, List.of(bundle.resolve("model")));
        if (!stamp.isCurrent()) {
            stamp.clearOutputs();
            new ModelGenerator(bundles).run();
            stamp.write();
        }
    }

    private static void generateLanguage(Path bundles) throws IOException {
        Path bundle = bundles.resolve("org.passerelle.dsl");
        List<Path> outputs = List.of(bundle.resolve("src-gen"), bundles.resolve("org.passerelle.dsl.ide/src-gen"));
        List<Path> inputs = List.of(bundles.resolve("org.passerelle.topology/model"), bundle.resolve(LanguageGenerator.GRAMMAR));
        Stamp stamp = Stamp.of(bundle.resolve("target/language.sha256"), outputs, inputs);
        if (!stamp.isCurrent()) {
            stamp.clearOutputs();
            new LanguageGenerator(bundles).run();
            stamp.write();
        }
    }
}
