// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Checks that what a description names is there: classes, features, icons, translations, and its own elements. */
final class Names {

    private static final Map<String, EPackage> PACKAGES = Map.of("topology", TopologyPackage.eINSTANCE,
            "migration", MigrationPackage.eINSTANCE);
    private static final Pattern ICON = Pattern.compile("/([\\w.]+)/(.+\\.(?:png|svg|gif))");
    private static final Pattern KEY = Pattern.compile("%([\\w.-]+)");

    /** What a reference may lead to: types of elements, or tags where the type is that of the tag. */
    private static final Map<String, Set<String>> TARGETS = targets();

    private Names() {
    }

    private static Map<String, Set<String>> targets() {
        Map<String, Set<String>> targets = new TreeMap<>();
        Set<String> mappings = Set.of("containerMappings", "subContainerMappings", "nodeMappings", "subNodeMappings", "edgeMappings");
        Set<String> containers = Set.of("containerMappings", "subContainerMappings");
        Stream.of("sourceMapping", "targetMapping", "mappings", "extraMappings").forEach(name -> targets.put(name, mappings));
        Stream.of("containerMappings", "reusedContainerMappings").forEach(name -> targets.put(name, containers));
        Stream.of("nodeMappings", "reusedNodeMappings").forEach(name -> targets.put(name, Set.of("nodeMappings", "subNodeMappings")));
        targets.put("edgeMappings", Set.of("edgeMappings"));
        targets.put("deletionDescription", Set.of("DeleteElementDescription"));
        targets.put("doubleClickDescription", Set.of("DoubleClickDescription"));
        targets.put("labelDirectEdit", Set.of("DirectEditLabel"));
        targets.put("reconnections", Set.of("ReconnectEdgeDescription"));
        targets.put("dropDescriptions", Set.of("ContainerDropDescription"));
        targets.put("detailDescriptions", Set.of("DiagramCreationDescription", "TableCreationDescription", "TreeCreationDescription"));
        targets.put("navigationDescriptions", Set.of("DiagramNavigationDescription", "TableNavigationDescription", "TreeNavigationDescription"));
        targets.put("diagramDescription", Set.of("DiagramDescription"));
        targets.put("tableDescription", Set.of("EditionTableDescription"));
        targets.put("treeDescription", Set.of("TreeDescription"));
        targets.put("mapping", Set.of("ownedSubLines", "subItemMappings"));
        targets.put("reusedTreeItemMappings", Set.of("subItemMappings"));
        targets.put("appliedOn", Set.of("FlatContainerStyleDescription"));
        targets.put("value", Set.of("UserFixedColor"));
        return targets;
    }

    static List<String> unknownClasses(Odesign odesign) {
        return odesign.attributes("domainClass").filter(one -> type(one.getValue()).isEmpty()).map(Attr::toString).toList();
    }

    static List<String> unknownFeatures(Odesign odesign) {
        return odesign.attributes("featureName").filter(one -> !one.getValue().equals("*") && owner(one.getOwnerElement())
                .noneMatch(type -> type.getEStructuralFeature(one.getValue()) != null)).map(Attr::toString).toList();
    }

    static List<String> missingIcons(Odesign odesign) {
        List<String> missing = new ArrayList<>();
        odesign.attributes().forEach(one -> {
            Matcher icon = ICON.matcher(one.getValue());
            if (icon.matches() && !Files.isRegularFile(Bundles.file(icon.group(1), icon.group(2)))) {
                missing.add(one.toString());
            }
        });
        return missing;
    }

    static List<String> brokenReferences(Odesign odesign) {
        List<String> broken = new ArrayList<>();
        odesign.attributes().filter(one -> one.getValue().startsWith("//@")).forEach(one -> {
            for (String path : one.getValue().split(" ")) {
                Optional<Element> target = odesign.find(path);
                if (target.isEmpty()) {
                    broken.add(one + " leads nowhere");
                } else if (!wanted(one).contains(Odesign.type(target.get()))) {
                    broken.add(one + " leads to " + Odesign.name(target.get()));
                }
            }
        });
        return broken;
    }

    static List<String> missingTranslations(Odesign odesign, Properties... languages) {
        List<String> missing = new ArrayList<>();
        odesign.attributes().forEach(one -> {
            Matcher key = KEY.matcher(one.getValue());
            if (key.matches() && Stream.of(languages).anyMatch(language -> language.getProperty(key.group(1), "").isBlank())) {
                missing.add(one.toString());
            }
        });
        return missing;
    }

    private static Set<String> wanted(Attr attribute) {
        return attribute.getName().endsWith("Color") || attribute.getName().equals("color") ? Set.of("UserFixedColor")
                : TARGETS.getOrDefault(attribute.getName(), Set.of());
    }

    /** The classes of the lines of the table that a column belongs to; any class where a service finds the owner. */
    private static Stream<EClass> owner(Element column) {
        if (column.hasAttribute("featureParentExpression")) {
            return PACKAGES.values().stream().flatMap(one -> one.getEClassifiers().stream())
                    .filter(EClass.class::isInstance).map(EClass.class::cast);
        }
        return Odesign.children((Element) column.getParentNode(), "ownedLineMappings").flatMap(Names::lineClasses);
    }

    private static Stream<EClass> lineClasses(Element line) {
        return Stream.concat(type(line.getAttribute("domainClass")).stream(),
                Odesign.children(line, "ownedSubLines").flatMap(Names::lineClasses));
    }

    private static Optional<EClass> type(String name) {
        String[] parts = name.split("::");
        return parts.length == 2 && PACKAGES.containsKey(parts[0])
                && PACKAGES.get(parts[0]).getEClassifier(parts[1]) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }
}
