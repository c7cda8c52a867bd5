// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationFactory;
import org.passerelle.migration.RelaxedEdge;
import org.passerelle.migration.SkippedStep;

/** A real plan whose every free text is hostile still gives a run book of the same elements. */
class HostileMigrationTest {

    /** Free texts by the grammar of the metamodel that are read as numbers, times or places of files. */
    private static final Set<String> WITH_MEANING = Set.of("importURI", "csv", "from", "to", "step", "before", "after", "rule",
            "elementPath", "csvDelimiter");

    @Test
    void noTextOfAMigrationBecomesMarkup() {
        Migration plain = migration(List.of("Xmarkx"));
        Set<String> tags = kinds(page(plain));
        List<String> hostile = HostileTexts.all();
        int perRun = 25;

        for (int from = 0; from < hostile.size(); from += perRun) {
            List<String> texts = hostile.subList(from, Math.min(hostile.size(), from + perRun));
            Migration migration = migration(texts);
            RunBook book = Example.book(migration, Locale.FRENCH, Map.of());
            Document page = Pages.html(HtmlRunBook.write(book));

            assertThat(kinds(page)).as("texts from %s", from).isSubsetOf(tags);
            List<String> anchors = page.select("[id]").eachAttr("id").stream().map(id -> '#' + id).toList();
            assertThat(anchors).doesNotHaveDuplicates();
            assertThat(new HashSet<>(page.select("a[href]").eachAttr("href"))).isSubsetOf(anchors);
            Document markdown = Pages.markdown(MarkdownRunBook.write(book));
            assertThat(markdown.select("script, em, pre, blockquote, hr, del, svg")).as("texts from %s", from).isEmpty();
            assertThat(markdown.select("a[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
            assertThat(markdown.select("img").eachAttr("src")).allMatch(address -> address.startsWith("pictures/"));
        }
    }

    @Test
    void theNamesOfMigrationTopologiesWavesAndReasonsAreThereAsTheyAre() {
        String name = "<b>`O'Neil` & ${x} [Söhne](javascript:1)</b>";
        Migration migration = migration(List.of(name));

        Document page = page(migration);

        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(name);
        assertThat(page.selectFirst(".lead").wholeText()).isEqualTo(name + " → " + name);
        assertThat(page.select(".notices li").eachText()).anyMatch(notice -> notice.contains(name));
        assertThat(page.select("table td").eachText()).contains(name);
        assertThat(page.select(".step code, .step dd").eachText()).anyMatch(text -> text.contains(name));
    }

    private static Set<String> kinds(Document page) {
        return page.getAllElements().stream().map(HostileMigrationTest::kind).collect(Collectors.toSet());
    }

    private static String kind(Element element) {
        return element.tagName() + element.attributes().asList().stream().map(attribute -> ' ' + attribute.getKey()).toList();
    }

    private static Document page(Migration migration) {
        return Pages.html(HtmlRunBook.write(Example.book(migration, Locale.ENGLISH, Map.of())));
    }

    /** Woodgrove with other words wherever words are free. */
    private static Migration migration(List<String> texts) {
        Migration migration = Example.load();
        SkippedStep skipped = MigrationFactory.eINSTANCE.createSkippedStep();
        skipped.setStep("OCS-09-05");
        migration.getSkippedSteps().add(skipped);
        RelaxedEdge relaxed = MigrationFactory.eINSTANCE.createRelaxedEdge();
        relaxed.setBefore("OCS-09-05");
        relaxed.setAfter("OCS-10-01");
        migration.getRelaxedEdges().add(relaxed);
        List<EObject> all = new ArrayList<>();
        for (EObject root : List.of(migration, migration.legacyTopology(), migration.targetTopology())) {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }
        int next = 0;
        for (EObject element : all) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                boolean free = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany();
                if (free && attribute.isChangeable() && !WITH_MEANING.contains(attribute.getName())) {
                    element.eSet(attribute, texts.get(next++ % texts.size()));
                }
            }
        }
        return migration;
    }
}
