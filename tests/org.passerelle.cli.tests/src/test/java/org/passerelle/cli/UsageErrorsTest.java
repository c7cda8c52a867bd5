// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call whose words are wrong is told so in its language, with the usage of the command. */
class UsageErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "nonsense; nonsense: unknown command.; nonsense : commande inconnue.",
        "valdate x.topo; valdate: unknown command. Did you mean validate; valdate : commande inconnue. Vouliez-vous dire validate",
        "validate --frmat json; --frmat: unknown option.; --frmat : option inconnue.",
        "validate; missing: FILE.; il manque : FILE.",
        "diagram; missing: --output FILE.svg, FILE.; il manque : --output FILE.svg, FILE.",
        "diagram x.topo -o; --output needs a value: FILE.svg.; --output demande une valeur : FILE.svg.",
        "plan a b c; b, c: not expected here.; b, c : inattendu ici.",
        "diagram x -o a -o b; --output can be given only once.; --output ne peut être donné qu’une fois.",
        "new --size big; big: not a value of --size; big : pas une valeur de --size",
        "import -d x y.tbxml; x: not a value of --define; x : pas une valeur de --define",
    })
    void aWrongCallIsExplainedInBothLanguages(String words, String english, String french) {
        assertThat(wrong("--lang en " + words)).contains("passerelle: " + english, "Usage: passerelle");
        assertThat(wrong("--lang fr " + words)).contains("passerelle: " + french, "Utilisation : passerelle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "validate --format pdf x.topo; text, json, sarif, junit",
        "merge --format pdf x.migration; text, json",
        "plan --format pdf x.migration; table, json, markdown, dot",
        "simulate --format pdf x.migration; text, json",
        "diagram x.topo -o x.svg --layers core,pdf; core, hosts, stores, voice, external_access",
    })
    void aWrongChoiceIsAnsweredWithTheWordsThatCount(String words, String choices) {
        assertThat(wrong(words)).contains("pdf: not a value of --", "; it is one of " + choices + ".");
        assertThat(wrong(words + " --lang fr")).contains("pdf : pas une valeur de --", "l’une de " + choices + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr validate x.topo", "validate --lang fr x.topo", "validate x.topo --lang fr",
        "validate x.topo --lang=fr", "validate x.topo --lang FR", "--lang=fr validate x.topo"})
    void theLanguageCountsWhereverItStands(String words) {
        assertThat(wrong(words)).contains("x.topo : ce fichier n’existe pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr nonsense", "nonsense --lang fr", "validate --lang=fr", "validate --format --lang fr"})
    void theLanguageCountsWhereverItStandsInAWrongCall(String words) {
        assertThat(wrong(words)).contains("Utilisation : passerelle").doesNotContain("Usage:", "Missing", "Unmatched",
                "Expected");
    }

    @Test
    void anUnknownLanguageIsNamed() {
        assertThat(wrong("rules --lang de")).contains("de: unknown language; en and fr are known.");
    }

    @Test
    void theHelpOfMergeSaysWhenAFileIsWritten() {
        assertThat(Call.of("merge", "--help").out().replaceAll("\\s+", " ")).contains("without it, no file is written.");
        assertThat(Call.of("merge", "--help", "--lang", "fr").out().replaceAll("\\s+", " "))
                .contains("à défaut, aucun fichier n’est écrit.");
    }

    private static String wrong(String words) {
        Call call = Call.of((Object[]) words.split(" "));
        assertThat(call.code()).as(call.all()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        return call.err();
    }
}
