// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.ide.services.ModelNames;
import org.passerelle.notation.Icons;
import org.passerelle.notation.editing.Creations;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.topology.derived.TopologyIndex;
import org.passerelle.ui.properties.content.Field.Kind;

/** Reads what the form of an element shows. Takes as long as looking through the model: not for the UI thread. */
public final class ContentReader {

    private static final String MAIN = "main";
    private static final String LINKS = "links";
    private static final String OPTIONS = "options";
    private static final String PARTS = "parts";
    private static final String MORE = "more";

    private ContentReader() {
    }

    /**
     * @param file a file that was read, with a model
     * @param fragment address of an element in it
     * @param locale language of the person
     * @return its content; empty if there is no such element
     */
    public static Optional<ElementContent> read(LoadedFile file, String fragment, Locale locale) {
        NamePaths paths = NamePaths.of(file.root());
        return paths.find(fragment).map(element -> read(element, fragment, paths, new Labels(locale)));
    }

    private static ElementContent read(EObject element, String fragment, NamePaths paths, Labels labels) {
        FieldReader reader = new FieldReader(element, labels, new ModelNames(EcoreUtil.getRootContainer(element)), paths,
                Creations.in(element));
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        List.of(MAIN, LINKS, OPTIONS, PARTS, MORE).forEach(key -> groups.put(key, new ArrayList<>()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer())) {
                Field field = reader.of(feature);
                List<Field> group = groups.get(group(element, feature, field));
                group.add(field.kind() == Kind.NAME ? 0 : group.size(), field);
            }
        }
        if (element instanceof Pool pool && TopologyIndex.role(pool, FrontEnd.class).isPresent()) {
            groups.get(MORE).add(reader.fact("properties.fact.users", Integer.toString(pool.homedUsers())));
        }
        return new ElementContent(fragment, element.eClass(), labels.kind(element), labels.name(element), Icons.path(element),
                element.eContainer() == null ? "" : paths.path(element.eContainer()).orElse(""),
                Deletion.allowed(element), groups(groups));
    }

    private static String group(EObject element, EStructuralFeature feature, Field field) {
        if (Rarity.isRare(element, feature)) {
            return MORE;
        }
        return switch (field.kind()) {
            case PARTS -> PARTS;
            case FLAG -> OPTIONS;
            case REFERENCE, REFERENCES -> LINKS;
            default -> feature instanceof EAttribute ? MAIN : MORE;
        };
    }

    private static List<FieldGroup> groups(Map<String, List<Field>> groups) {
        List<FieldGroup> shown = new ArrayList<>();
        groups.forEach((key, fields) -> {
            if (!fields.isEmpty()) {
                shown.add(new FieldGroup(key, !key.equals(MORE) || fields.stream().anyMatch(Field::canReset), fields));
            }
        });
        return shown;
    }
}
