// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of the product, each with the parts it may use, and their classes. */
final class Parts {

    /** All classes of the product. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains(".tests/"))
            .importPackages("org.passerelle");

    /** For each part, top down, what it may use. */
    static final Map<String, Set<String>> MAY_USE = allowed();

    private static final Set<String> GENERATED = Repository.generatedClasses();

    private Parts() {
    }

    /** The part a class belongs to, or an empty text for a class that is not of this product. */
    static String partOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.passerelle.")) {
            return "";
        }
        List<String> segments = List.of(name.substring("org.passerelle.".length()).split("\\."));
        if (segments.contains("provider") && Set.of("topology", "migration").contains(segments.get(0))) {
            return "topology.edit";
        }
        if (segments.size() > 1 && segments.get(0).equals("dsl") && segments.get(1).equals("ide")) {
            return "dsl.ide";
        }
        return segments.get(0).equals("migration") ? "topology" : segments.get(0);
    }

    /** Matches the classes of one part. */
    static DescribedPredicate<JavaClass> part(String part) {
        return DescribedPredicate.describe("of part " + part, type -> partOf(type).equals(part));
    }

    /** Matches the classes that people wrote. */
    static DescribedPredicate<JavaClass> handWritten() {
        return DescribedPredicate.describe("hand-written", type -> !isGenerated(type));
    }

    /** Whether the build makes the class. */
    static boolean isGenerated(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return GENERATED.contains(nested < 0 ? name : name.substring(0, nested));
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> result = new LinkedHashMap<>();
        result.put("topology", Set.of());
        result.put("topology.edit", Set.of("topology"));
        result.put("dsl", Set.of("topology"));
        result.put("dsl.ide", Set.of("topology", "dsl"));
        result.put("interchange", Set.of("topology"));
        result.put("notation", Set.of("topology"));
        result.put("powershell", Set.of("topology"));
        result.put("rules", Set.of("topology", "notation"));
        result.put("merge", Set.of("topology", "notation", "rules"));
        result.put("planning", Set.of("topology", "notation", "rules", "merge", "powershell"));
        result.put("export", Set.of("topology", "notation", "rules", "merge", "powershell", "planning"));
        List<String> headless = new ArrayList<>(result.keySet());
        result.put("app", Set.copyOf(headless));
        headless.add("app");
        result.put("cli", Set.copyOf(headless));
        result.put("sirius", Set.of("topology", "dsl", "notation", "rules", "merge"));
        return result;
    }
}
