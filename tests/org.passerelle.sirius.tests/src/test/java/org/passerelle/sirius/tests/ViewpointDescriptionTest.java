// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.notation.ConnectionKind;
import org.passerelle.notation.editing.Category;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.Creations;
import org.passerelle.sirius.ViewpointRegistration;
import org.w3c.dom.Attr;

/** The description of the viewpoint names only what there is; every check finds the damage that it is for. */
class ViewpointDescriptionTest {

    private static final Properties ENGLISH = Bundles.translations("plugin.properties");
    private static final Properties FRENCH = Bundles.translations("plugin_fr.properties");

    private final Odesign odesign = Odesign.read();

    @Test
    void liesWhereItIsRegistered() {
        String[] place = ViewpointRegistration.DESCRIPTION.split("/", 2);

        assertThat(Bundles.file(place[0], place[1])).isRegularFile();
    }

    @Test
    void namesOnlyClassesOfTheMetamodel() {
        assertThat(Names.unknownClasses(odesign)).isEmpty();
        assertThat(Names.unknownClasses(damaged("domainClass=\"topology::Pool\"", "domainClass=\"topology::Pond\""))).isNotEmpty();
    }

    @Test
    void namesOnlyFeaturesOfTheMetamodel() {
        assertThat(Names.unknownFeatures(odesign)).isEmpty();
        assertThat(Names.unknownFeatures(damaged("featureName=\"version\"", "featureName=\"aversion\""))).isNotEmpty();
        assertThat(Names.unknownFeatures(damaged("featureName=\"nextHop\"", "featureName=\"nextJump\""))).isNotEmpty();
    }

    @Test
    void callsOnlyServicesThatThereAreAndComputesNothingItself() {
        assertThat(Expressions.problems(odesign)).isEmpty();
        assertThat(Expressions.problems(damaged("self.shortLabel()", "self.shortTable()"))).isNotEmpty();
        assertThat(Expressions.problems(damaged("self.connected('next-hop')", "self.connected()"))).isNotEmpty();
        assertThat(Expressions.problems(damaged("aql:self.shortLabel()", "aql:self.name"))).isNotEmpty();
    }

    @Test
    void showsOnlyIconsThatThereAre() {
        assertThat(Names.missingIcons(odesign)).isEmpty();
        assertThat(Names.missingIcons(damaged("icons/pool-edge.png", "icons/pool-hedge.png"))).isNotEmpty();
    }

    @Test
    void refersOnlyToItsOwnElementsAndOfTheRightType() {
        assertThat(Names.brokenReferences(odesign)).isEmpty();
        assertThat(Names.brokenReferences(damaged("containerMappings name=\"SqlServer\"", "containerMappings name=\"SqlServant\"")))
                .isNotEmpty();
        assertThat(Names.brokenReferences(damaged("@ownedTools[name='open-text']\"", "@ownedTools[name='delete']\""))).isNotEmpty();
    }

    @Test
    void isTranslatedInEveryLanguage() {
        assertThat(Names.missingTranslations(odesign, ENGLISH, FRENCH)).isEmpty();
        assertThat(Names.missingTranslations(damaged("%tool.delete", "%tool.delight"), ENGLISH, FRENCH)).isNotEmpty();
        assertThat(FRENCH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void titlesOfColumnsAreTranslatedInEveryLanguage() {
        String folder = "org/passerelle/sirius/services/";
        Properties english = Bundles.translations(folder + "messages.properties");
        Properties french = Bundles.translations(folder + "messages_fr.properties");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(odesign.attributes("headerLabelExpression").map(Attr::getValue).filter(call -> call.contains("columnTitle")))
                .isNotEmpty().allSatisfy(call -> assertThat(english).containsKey("column." + quoted(call)));
    }

    @Test
    void hasOneToolForEveryCreation() {
        assertThat(tools(odesign, "create-")).isEqualTo(creations());
        assertThat(tools(damaged("create-pool.edge", "create-pool.hedge"), "create-")).isNotEqualTo(creations());
    }

    @Test
    void hasOneToolAndOneMappingForEveryKindOfConnection() {
        List<String> kinds = Stream.of(ConnectionKind.values()).map(ConnectionKind::key).sorted().toList();

        assertThat(tools(odesign, "connect-")).isEqualTo(kinds);
        assertThat(odesign.elements("edgeMappings").map(one -> one.getAttribute("targetFinderExpression"))
                .filter(call -> call.startsWith("aql:self.connected(")).map(ViewpointDescriptionTest::quoted).sorted()).isEqualTo(kinds);
    }

    @Test
    void everyCreationToolCreatesWhatItIsNamedFor() {
        assertThat(odesign.elements().stream().filter(one -> one.getAttribute("name").startsWith("create-"))).allSatisfy(tool -> {
            String id = tool.getAttribute("name").substring("create-".length());
            assertThat(quoted(tool.getAttribute("precondition"))).isEqualTo(id);
            assertThat(quoted(Odesign.children(Odesign.children(tool, "initialOperation").findFirst().orElseThrow(),
                    "firstModelOperations").findFirst().orElseThrow().getAttribute("browseExpression"))).isEqualTo(id);
        });
    }

    @Test
    void toolsAreCalledAsEverywhereElse() {
        for (Map.Entry<Locale, Properties> language : Map.of(Locale.ENGLISH, ENGLISH, Locale.FRENCH, FRENCH).entrySet()) {
            Locale locale = language.getKey();
            assertThat(Creations.all()).allSatisfy(creation -> assertThat(language.getValue())
                    .containsEntry("creation." + creation.id(), creation.label(locale)));
            assertThat(Category.values()).allSatisfy(category -> assertThat(language.getValue())
                    .containsEntry("category." + category.key(), category.label(locale)));
        }
    }

    private static List<String> tools(Odesign odesign, String prefix) {
        return odesign.elements().stream().map(one -> one.getAttribute("name")).filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length())).sorted().toList();
    }

    private static List<String> creations() {
        return Creations.all().stream().map(Creation::id).sorted().collect(Collectors.toList());
    }

    private static String quoted(String call) {
        return call.substring(call.indexOf('\'') + 1, call.lastIndexOf('\''));
    }

    private static Odesign damaged(String part, String replacement) {
        String text = Odesign.text();
        assertThat(text).contains(part);
        return Odesign.of(text.replace(part, replacement));
    }
}
