// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.Policy;
import org.passerelle.topology.Site;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.derived.Versions;

/** The name of an element that may be called anything that fits into a line and tells it from others of its class. */
final class TextNaming implements Naming {

    private static final int LONGEST = 255;

    /** What is referred to by its name alone, and so has one that nothing else of its class has anywhere. */
    private static final List<EClass> EVERYWHERE = List.of(Literals.SITE, Literals.TRUNK, Literals.PSTN_USAGE, Literals.VOICE_ROUTE);

    private final NamedElement element;

    TextNaming(NamedElement element) {
        this.element = element;
    }

    @Override
    public String text() {
        return element.getName() == null ? "" : element.getName();
    }

    @Override
    public Optional<Refusal> problem(String wanted) {
        String name = wanted.strip();
        if (name.isEmpty()) {
            return Optional.of(Refusal.of("name-empty"));
        }
        if (name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Refusal.of("name-line"));
        }
        Topology topology = Versions.topologyOf(element);
        return topology != null && topology != element && taken(topology, name) ? Optional.of(Refusal.of("name-taken", name))
                : Optional.empty();
    }

    private boolean taken(Topology topology, String name) {
        boolean everywhere = EVERYWHERE.stream().anyMatch(type -> type.isInstance(element));
        EClass type = element instanceof Site ? Literals.SITE : element.eClass();
        Iterator<EObject> all = everywhere ? topology.eAllContents() : element.eContainer().eContents().iterator();
        while (all.hasNext()) {
            EObject other = all.next();
            if (other != element && type.isInstance(other) && name.equalsIgnoreCase(((NamedElement) other).getName()) && clashes(other)) {
                return true;
            }
        }
        return false;
    }

    /** Policies of other kinds may have the same name. */
    private boolean clashes(EObject other) {
        return !(element instanceof Policy policy) || ((Policy) other).getKind() == policy.getKind();
    }

    @Override
    public void rename(String wanted) {
        element.setName(wanted.strip());
    }
}
