// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;

class RoundTripTest {

    @Test
    void everyFeatureOfEveryClassIsPrintedAndReadBack() {
        Set<String> seen = new LinkedHashSet<>();
        for (int seed = 0; seed < 6; seed++) {
            RandomModels models = new RandomModels(seed, 100);
            EObject legacy = models.topology();
            EObject target = new RandomModels(seed + 100, 100).topology();
            EObject migration = models.migration(legacy, target);
            Stream.of(legacy, target, migration).forEach(root -> collect(root, seen));
            survives(legacy, target, migration);
        }

        assertThat(missing(seen)).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void anyModelIsReadBackAsItWasPrinted(@ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int percent) {
        RandomModels models = new RandomModels(seed, percent);
        EObject legacy = models.topology();
        EObject target = new RandomModels(seed + 1, percent).topology();

        survives(legacy, target, models.migration(legacy, target));
    }

    private static void survives(EObject legacy, EObject target, EObject migration) {
        String legacyText = Texts.LANGUAGE.print(legacy);
        String targetText = Texts.LANGUAGE.print(target);
        String text = Texts.LANGUAGE.print(migration);

        LoadedFile file = Texts.LANGUAGE.load(Texts.MIGRATION,
                Map.of(Texts.MIGRATION, text, Texts.LEGACY, legacyText, Texts.TARGET, targetText));
        assertThat(file.problems()).isEmpty();
        isEqual(file.migration().legacyTopology(), legacy, legacyText);
        isEqual(file.migration().targetTopology(), target, targetText);
        isEqual(file.root(), migration, text);
    }

    private static void isEqual(EObject read, EObject printed, String text) {
        assertThat(Dump.of(read)).isEqualTo(Dump.of(printed));
        assertThat(Texts.LANGUAGE.print(read)).isEqualTo(text);
        assertThat(Texts.LANGUAGE.format(text)).isEqualTo(text);
    }

    private static void collect(EObject root, Set<String> seen) {
        add(root, seen);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            add(all.next(), seen);
        }
    }

    private static void add(EObject element, Set<String> seen) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                seen.add(element.eClass().getName() + '.' + feature.getName());
            }
        }
    }

    private static Set<String> missing(Set<String> seen) {
        Set<String> missing = new TreeSet<>();
        Stream.of(TopologyPackage.eINSTANCE, MigrationPackage.eINSTANCE).flatMap(model -> model.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract())
                .forEach(type -> type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isDerived())
                        .map(feature -> type.getName() + '.' + feature.getName()).filter(name -> !seen.contains(name)).forEach(missing::add));
        return missing;
    }
}
