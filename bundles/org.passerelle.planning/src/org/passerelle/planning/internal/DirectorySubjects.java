// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Link;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.Domain;
import org.passerelle.topology.Forest;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;

/** Forests, their domains and SIP domains: those of legacy and target, by name. */
final class DirectorySubjects {

    private DirectorySubjects() {
    }

    static List<Subject> of(SubjectMaker maker) {
        Map<String, Subject.Builder> subjects = new LinkedHashMap<>();
        collect(maker, maker.situation().legacy(), Source.LEGACY, subjects);
        collect(maker, maker.situation().target(), Source.TARGET, subjects);
        return Repetitions.built(new ArrayList<>(subjects.values()));
    }

    private static void collect(SubjectMaker maker, Topology topology, Source source,
            Map<String, Subject.Builder> subjects) {
        for (EObject element : elements(maker.kind(), topology)) {
            String name = name(element);
            Subject.Builder subject = subjects.computeIfAbsent(name, any -> maker.defaults(maker.plain(name)));
            subject.element(source, element).bind("domain", name);
            if (maker.kind() != SubjectKind.FOREST) {
                subject.link(Link.DOMAIN, name);
            }
        }
    }

    private static List<? extends EObject> elements(SubjectKind kind, Topology topology) {
        if (kind == SubjectKind.SIP_DOMAIN) {
            return topology.getSipDomains();
        }
        Forest forest = topology.getForest();
        if (forest == null) {
            return List.of();
        }
        return kind == SubjectKind.FOREST ? List.of(forest) : forest.getDomains();
    }

    private static String name(EObject element) {
        Object name = switch (element) {
            case Forest forest -> forest.getName();
            case Domain domain -> domain.getName();
            case SipDomain domain -> domain.getName();
            default -> null;
        };
        return Objects.toString(name, "");
    }
}
