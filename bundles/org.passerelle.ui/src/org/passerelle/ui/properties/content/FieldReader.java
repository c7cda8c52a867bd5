// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.dsl.ide.docs.MetamodelDocs;
import org.passerelle.dsl.ide.services.ModelNames;
import org.passerelle.notation.Icons;
import org.passerelle.notation.editing.Creation;
import org.passerelle.notation.editing.DirectEditing;
import org.passerelle.notation.editing.Targets;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;
import org.passerelle.topology.PstnGateway;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.Field.Kind;

/** Makes fields of the features of one element. */
final class FieldReader {

    private static final Set<String> NAMES = Set.of("fqdn", "name", "path");
    private static final MetamodelDocs DOCS = new MetamodelDocs();

    private final EObject element;
    private final Labels labels;
    private final ModelNames names;
    private final NamePaths paths;
    private final List<Creation> creations;

    FieldReader(EObject element, Labels labels, ModelNames names, NamePaths paths, List<Creation> creations) {
        this.element = element;
        this.labels = labels;
        this.names = names;
        this.paths = paths;
        this.creations = creations;
    }

    Field of(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> parts(reference);
            case EReference reference -> reference(reference);
            default -> attribute((EAttribute) feature);
        };
    }

    /** Something that follows from other values. */
    Field fact(String key, String value) {
        return new Field(null, Kind.FACT, UiMessages.text(key), UiMessages.text(key + ".help"), true,
                List.of(new Choice(value, value, "")), List.of(), "", UiMessages.text("properties.derived"));
    }

    private Field attribute(EAttribute attribute) {
        List<Choice> values = held(attribute).stream().map(value -> Values.text(attribute, value))
                .map(text -> new Choice(text, text, "")).toList();
        boolean set = element.eIsSet(attribute);
        boolean words = attribute.getEAttributeType() instanceof EEnum;
        Kind kind = attribute.isMany() ? words ? Kind.CHOICES : Kind.VALUES : words ? Kind.CHOICE
                : attribute.getEAttributeType().getInstanceClass() == boolean.class ? Kind.FLAG
                : isName(attribute) ? Kind.NAME : Kind.TEXT;
        boolean shown = set || kind == Kind.FLAG || kind == Kind.CHOICE && !attribute.isUnsettable();
        return field(attribute, kind, shown ? values : List.of(), words ? words((EEnum) attribute.getEAttributeType()) : List.of(),
                fallback(attribute));
    }

    private boolean isName(EAttribute attribute) {
        return NAMES.contains(attribute.getName()) && DirectEditing.allowed(element)
                && DirectEditing.text(element).equals(Values.text(attribute, element.eGet(attribute)));
    }

    private static List<Choice> words(EEnum type) {
        return type.getELiterals().stream().map(EEnumLiteral::getLiteral).map(word -> new Choice(word, word, "")).toList();
    }

    private String fallback(EAttribute attribute) {
        if (element.eIsSet(attribute) || attribute.isMany()) {
            return "";
        }
        if (attribute == Literals.POOL__VERSION) {
            return UiMessages.text("properties.inherited.version", ((Pool) element).effectiveVersion());
        }
        if (attribute == Literals.TRUNK__TRANSPORT && element.eContainer() instanceof PstnGateway gateway) {
            return UiMessages.text("properties.inherited.gateway", gateway.getTransport());
        }
        return attribute.isUnsettable() ? "" : Values.text(attribute, attribute.getDefaultValue());
    }

    private Field reference(EReference reference) {
        List<Choice> values = held(reference).stream().map(EObject.class::cast)
                .map(target -> choice(target, names.name(element, reference, target))).toList();
        List<Choice> choices = names.candidates(element, reference).stream()
                .filter(one -> Targets.suits(element, reference, one.element())).map(one -> choice(one.element(), one.name())).toList();
        return field(reference, reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE, values, choices, "");
    }

    private static Choice choice(EObject target, String name) {
        return new Choice(EcoreUtil.getURI(target).toString(), name, Icons.path(target));
    }

    private Field parts(EReference reference) {
        List<Choice> values = held(reference).stream().map(EObject.class::cast)
                .map(part -> new Choice(paths.path(part).orElse(""), labels.name(part), Icons.path(part))).toList();
        List<Choice> choices = new ArrayList<>(creations.stream().filter(creation -> creation.feature() == reference)
                .map(creation -> new Choice(creation.id(), creation.label(Locale.getDefault()), creation.icon())).toList());
        Additions.of(element, reference, labels).ifPresent(choices::add);
        return field(reference, Kind.PARTS, values, choices, "");
    }

    private Field field(EStructuralFeature feature, Kind kind, List<Choice> values, List<Choice> choices, String fallback) {
        String help = DOCS.of(feature);
        return new Field(feature, kind, labels.of(feature), help.isEmpty() ? DOCS.of(feature.getEType()) : help, element.eIsSet(feature),
                values, choices, fallback, locked(feature).orElse(""));
    }

    private Optional<String> locked(EStructuralFeature feature) {
        if (feature == Literals.POOL_MEMBER__HOST && element instanceof PoolMember member
                && member.eContainer() instanceof Pool pool && pool.isSingleComputer()) {
            return Optional.of(UiMessages.text("properties.locked.computer", String.valueOf(pool.getFqdn())));
        }
        return feature.isChangeable() ? Optional.empty() : Optional.of(UiMessages.text("properties.derived"));
    }

    private List<Object> held(EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof List<?> many ? new ArrayList<>(many) : value == null ? List.of() : List.of(value);
    }
}
