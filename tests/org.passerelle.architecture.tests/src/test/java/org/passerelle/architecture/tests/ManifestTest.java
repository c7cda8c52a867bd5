// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestTest {

    static Stream<String> bundles() {
        return Parts.MAY_USE.keySet().stream().map(part -> "org.passerelle." + part);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsEveryPackageThatIsNotInternal(String bundle) throws IOException {
        Set<String> api = new TreeSet<>(packages(bundle));
        api.removeIf(name -> (name + ".").contains(".internal."));

        assertThat(clauses(bundle, "Export-Package").keySet()).containsAll(api);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void marksExportedInternalPackages(String bundle) throws IOException {
        Map<String, String> exports = clauses(bundle, "Export-Package");
        exports.keySet().removeIf(name -> !(name + ".").contains(".internal."));

        assertThat(exports.values()).allMatch(directives -> directives.contains("x-internal:=true") || directives.contains("x-friends:="));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresBundlesWithinARangeOfVersions(String bundle) throws IOException {
        assertThat(clauses(bundle, "Require-Bundle")).allSatisfy((name, rest) -> assertThat(rest).as(name).contains("bundle-version=\"["));
    }

    private static List<String> packages(String bundle) throws IOException {
        Path source = Repository.file("bundles/" + bundle + "/src");
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> source.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.'))
                    .toList();
        }
    }

    /** The names of a header's clauses, each with what follows the name. */
    private static Map<String, String> clauses(String bundle, String header) throws IOException {
        Attributes attributes;
        try (InputStream in = Files.newInputStream(Repository.file("bundles/" + bundle + "/META-INF/MANIFEST.MF"))) {
            attributes = new Manifest(in).getMainAttributes();
        }
        Map<String, String> result = new TreeMap<>();
        String value = attributes.getValue(header);
        if (value != null) {
            for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String[] parts = clause.strip().split(";", 2);
                result.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return result;
    }
}
