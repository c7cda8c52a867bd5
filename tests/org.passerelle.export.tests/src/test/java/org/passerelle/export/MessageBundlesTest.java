// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the product stands in English and in French. */
class MessageBundlesTest {

    private static final Path BUNDLES = bundles();
    private static final String FRENCH = "_fr.properties";
    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z0-9]+)");
    /** Names of products, forms of numbers, and words that both languages spell alike. */
    private static final Set<String> ALIKE = Set.of("passerelle 0.1.0", "pool", "site", "{0,number}", "production", "Interruption",
            "Source", "Scripts", "Office Communications Server 2007 R2", "Lync Server 2010", "Lync Server 2013",
            "Skype for Business Server", "Passerelle", "Communication", "DNS", "PowerShell", "SQL Server",
            "Communicator Web Access", "version", "Version", "Site",
            "Coexistence", "Guide", "Migration", "Versions", "Pools");

    /** The French files of all bundles with texts. */
    static Stream<String> frenchFiles() {
        return Stream.concat(files(FRENCH), plugins()).map(file -> BUNDLES.relativize(file).toString());
    }

    /** Names that views, commands and wizards have in plug-in descriptions; those of the metamodel are generated. */
    private static Stream<Path> plugins() {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.filter(bundle -> Files.exists(bundle.resolve("plugin.properties"))
                    && !bundle.getFileName().toString().startsWith("org.passerelle.topology"))
                    .map(bundle -> bundle.resolve("plugin" + FRENCH)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("frenchFiles")
    void aTextIsInBothLanguages(String file) {
        Map<String, String> french = read(BUNDLES.resolve(file));

        assertThat(french.keySet()).isNotEmpty().isEqualTo(english(file).keySet());
        assertThat(french.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("frenchFiles")
    void aFrenchTextIsNotTheEnglishOne(String file) {
        Map<String, String> english = english(file);

        Map<String, String> same = new HashMap<>(read(BUNDLES.resolve(file)));
        same.entrySet().removeIf(text -> ALIKE.contains(text.getValue()) || !text.getValue().matches(".*\\p{L}{2}.*"));
        same.entrySet().retainAll(english.entrySet());

        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frenchFiles")
    void bothLanguagesUseTheSameValues(String file) {
        Map<String, String> french = read(BUNDLES.resolve(file));

        english(file).forEach((key, text) -> assertThat(values(french.get(key))).as(key).isEqualTo(values(text)));
    }

    @ParameterizedTest
    @MethodSource("frenchFiles")
    void textsAreReadInTheirEncoding(String file) {
        Stream.of(english(file), read(BUNDLES.resolve(file))).forEach(texts -> assertThat(texts.values())
                .noneMatch(text -> text.contains("\ufffd") || text.contains("Ã") || text.contains("â€")));
    }

    @Test
    void everyFileOfMessagesHasAFrenchOne() {
        List<Path> english = files("messages.properties").toList();

        assertThat(english).hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(file -> assertThat(file.resolveSibling("messages" + FRENCH)).exists());
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static Map<String, String> english(String french) {
        return read(BUNDLES.resolve(french.substring(0, french.length() - FRENCH.length()) + ".properties"));
    }

    private static Map<String, String> read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> map = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> map.put(key, texts.getProperty(key)));
        return map;
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.map(bundle -> bundle.resolve("src")).filter(Files::isDirectory).flatMap(MessageBundlesTest::walk)
                    .filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path bundles() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(top.resolve("bundles"))) {
            top = top.getParent();
        }
        return top.resolve("bundles");
    }
}
