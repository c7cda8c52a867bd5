// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;

class RandomEditTest {

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void anyChangeIsASmallEditThatKeepsEveryComment(@ForAll long seed) {
        Random random = new Random(seed);
        EObject model = new RandomModels(seed, 25).topology();
        String text = commented(Texts.LANGUAGE.print(model));
        LoadedFile file = Texts.topology(text);
        assertThat(file.problems()).isEmpty();
        String before = Dump.of(file.root());

        List<TextReplacement> edits = Texts.LANGUAGE.edit(file, change(random));

        assertThat(Dump.of(file.root())).isEqualTo(before);
        String changed = TextReplacement.apply(text, edits);
        EObject expected = Texts.topology(text).root();
        change(new Random(seed)).accept(expected);
        assertThat(Dump.of(Texts.topology(changed).root())).isEqualTo(Dump.of(expected));
        // A pool that becomes a server loses the three lines of its one machine.
        assertThat(comments(changed)).isGreaterThanOrEqualTo(comments(text) - 3);
    }

    // Every line gets a comment, so that one which is lost is seen.
    private static String commented(String printed) {
        return printed.replace("\n", " // c\n");
    }

    private static long comments(String text) {
        return text.lines().filter(line -> line.endsWith("// c")).count();
    }

    static Consumer<EObject> change(Random random) {
        long seed = random.nextLong();
        return root -> {
            Random choice = new Random(seed);
            List<EObject> all = new ArrayList<>();
            root.eAllContents().forEachRemaining(all::add);
            for (int attempt = 0; attempt < 100 && !all.isEmpty(); attempt++) {
                EObject element = all.get(choice.nextInt(all.size()));
                boolean changed = switch (choice.nextInt(6)) {
                    case 0 -> moveSomething(element, choice);
                    case 1 -> moveElsewhere(element, all, choice);
                    default -> setSomething(element, choice);
                };
                if (changed) {
                    return;
                }
            }
        };
    }

    private static boolean setSomething(EObject element, Random choice) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
                .filter(one -> !one.isMany() && !isName(element, one)).toList();
        if (attributes.isEmpty()) {
            return false;
        }
        EAttribute attribute = attributes.get(choice.nextInt(attributes.size()));
        element.eSet(attribute, choice.nextInt(4) == 0 ? attribute.getDefaultValue() : new Values(choice).of(attribute));
        return true;
    }

    private static boolean isName(EObject element, EAttribute attribute) {
        return List.of("fqdn", "path", "kind", "databaseName", "address").contains(attribute.getName())
                || "name".equals(attribute.getName()) && (element instanceof NamedElement || element.eClass().getName().startsWith("S"));
    }

    @SuppressWarnings("unchecked")
    private static boolean moveSomething(EObject element, Random choice) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (reference.isMany() && ((EList<?>) element.eGet(reference)).size() > 1 && reference.isOrdered()) {
                EList<EObject> list = (EList<EObject>) element.eGet(reference);
                list.move(choice.nextInt(list.size()), choice.nextInt(list.size()));
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static boolean moveElsewhere(EObject element, List<EObject> all, Random choice) {
        EObject owner = element.eContainer();
        EReference reference = element.eContainmentFeature();
        List<EObject> others = all.stream().filter(one -> one != owner && one.eClass() == owner.eClass()).toList();
        if (others.isEmpty() || !reference.isMany() || element instanceof Store || element instanceof SqlInstance
                || element instanceof NetworkInterface) {
            return false;
        }
        ((EList<EObject>) others.get(choice.nextInt(others.size())).eGet(reference)).add(element);
        return true;
    }
}
