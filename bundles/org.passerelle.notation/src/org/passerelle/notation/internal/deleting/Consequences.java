// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.deleting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.Appearance;
import org.passerelle.notation.editing.Deletion;
import org.passerelle.notation.internal.deleting.Uses.Use;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Role;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.Terms;
import org.passerelle.topology.texts.Texts;

/** Words for what a deletion takes along. */
final class Consequences {

    private static final int NAMES = 5;

    /** Classes in the order in which people want to hear of them; those that are not listed come after these. */
    private static final List<EClass> IMPORTANT = List.of(Literals.POOL, Literals.USER_POPULATION, Literals.PSTN_GATEWAY,
            Literals.TRUNK, Literals.SQL_SERVER, Literals.HOST, Literals.STORE, Literals.FILE_SHARE);

    /** Parts that nobody would miss in the sentence: it is clear that they go with their whole. */
    private static final List<EClass> CLEAR = List.of(Literals.ROLE, Literals.POOL_MEMBER, Literals.EDGE_SERVICE,
            Literals.SERVICE_PORT, Literals.NETWORK_INTERFACE, Literals.SQL_INSTANCE, Literals.HOST_STATE, Literals.POOL_STATE);

    private final Locale locale;
    private final Appearance appearance;
    private final Texts texts;

    Consequences(Locale locale) {
        this.locale = locale;
        this.appearance = Appearance.in(locale);
        this.texts = Texts.beside(Deletion.class, locale);
    }

    List<String> of(List<EObject> gone, List<Use> cleared) {
        Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
        IMPORTANT.forEach(type -> byClass.put(type, new ArrayList<>()));
        gone.stream().filter(element -> CLEAR.stream().noneMatch(type -> type.isSuperTypeOf(element.eClass())))
                .forEach(element -> byClass.computeIfAbsent(element.eClass(), any -> new ArrayList<>()).add(element));
        List<String> lines = new ArrayList<>();
        byClass.forEach((type, elements) -> {
            if (!elements.isEmpty()) {
                lines.add(goes(type, elements));
            }
        });
        cleared.stream().map(this::cleared).distinct().forEach(lines::add);
        return lines;
    }

    private String goes(EClass type, List<EObject> elements) {
        String names = String.join(", ", elements.stream().limit(NAMES).map(appearance::tooltip).toList());
        String more = elements.size() > NAMES ? texts.format("deletion.more", elements.size() - NAMES) : "";
        return texts.format("deletion.goes", Terms.of(type, locale), elements.size(), names + more);
    }

    private String cleared(Use use) {
        EObject owner = use.owner() instanceof Role role && role.eContainer() instanceof Pool pool ? pool : use.owner();
        return texts.format("deletion.cleared", Terms.of(use.reference(), locale), appearance.tooltip(owner));
    }
}
